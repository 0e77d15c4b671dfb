import type { Language } from '~/db/tables'
import type { End, Scoring } from './walk'

const learnerNl = {
  how: 'Kies steeds wat jij doet. Je ziet meteen wat ervan komt. Ga door tot het einde.',
  onPaper: 'Wat doe jij? Kruis het aan en schrijf op waarom. Wat er daarna gebeurt, zie je op een scherm.',
  why: 'Waarom?',
  step: (place: number) => `Stap ${place}`,
  chose: 'Je koos:',
  back: 'Stap terug',
  restart: 'Begin opnieuw',
  end: { good: 'Goed einde', okay: 'Redelijk einde', bad: 'Slecht einde' } satisfies Record<End, string>,
  around: 'Je loopt in een rondje. Daarom stopt het hier.',
  way: 'Jouw weg',
  couldBeBetter: 'Hier kon het beter',
  better: (choices: string) => `Beter was: ${choices}`,
  points: (had: number, most: number) => `${had} van ${most} punten`,
}

const learnerEn: typeof learnerNl = {
  how: 'Choose what you do each time. You see at once what comes of it. Go on until the end.',
  onPaper: 'What do you do? Tick it and write down why. What happens next can be seen on a screen.',
  why: 'Why?',
  step: (place) => `Step ${place}`,
  chose: 'You chose:',
  back: 'Step back',
  restart: 'Start again',
  end: { good: 'Good end', okay: 'Fair end', bad: 'Bad end' },
  around: 'You are going round in circles. So it stops here.',
  way: 'Your way',
  couldBeBetter: 'This could be better',
  better: (choices) => `Better was: ${choices}`,
  points: (had, most) => `${had} of ${most} points`,
}

export const scenarioTexts: Record<Language, typeof learnerNl> = { nl: learnerNl, en: learnerEn }

const editorNl = {
  title: 'Waar gaat het over?',
  titleHint: 'Bijvoorbeeld: De robot staat stil. Wat doe je?',
  situations: 'Situaties',
  situationsHint: 'De eerste situatie is het begin. Bij elke keuze zeg je wat ervan komt, en waar iemand dan is.',
  situation: (place: number) => `Situatie ${place}`,
  begin: 'begin',
  addSituation: 'Voeg een situatie toe',
  name: 'Naam',
  nameHint: 'Alleen voor jou, om naar te wijzen',
  text: 'Wat is er aan de hand?',
  endText: 'Hoe loopt het af?',
  kind: 'Hier',
  kinds: {
    '': 'kiest iemand wat hij doet',
    good: 'loopt het goed af',
    okay: 'loopt het redelijk af',
    bad: 'loopt het slecht af',
  } satisfies Record<End | '', string>,
  choice: (place: number) => `Keuze ${place}`,
  addChoice: 'Voeg een keuze toe',
  consequence: 'Gevolg',
  consequenceHint: 'Wat komt ervan? Mag leeg blijven.',
  to: 'Dan naar',
  toNone: 'Kies een situatie',
  points: 'Punten',
  scoring: 'Hoe telt het?',
  scorings: {
    end: 'Door het einde: goed is alles, redelijk is de helft',
    points: 'Door punten bij elke keuze',
    none: 'Het telt niet: er is geen score',
  } satisfies Record<Scoring, string>,
  canGoBack: 'De deelnemer mag een stap terug',
  map: 'De kaart',
  mapLabel: (situations: number) => `Kaart van ${situations} situaties. Dezelfde keuzes staan in de lijst erboven.`,
  ends: { good: 'goed einde', okay: 'redelijk einde', bad: 'slecht einde' } satisfies Record<End, string>,
  unreached: (names: string) =>
    `Hier komt niemand: ${names}. Laat een keuze ernaartoe wijzen, of haal de situatie weg.`,
  deadEnd: (names: string) => `Hier loopt het dood: ${names}. Er is geen weg naar een einde.`,
  allWell: 'Elke situatie is te bereiken, en er is overal een weg naar een einde.',
}

const editorEn: typeof editorNl = {
  title: 'What is it about?',
  titleHint: 'For example: The robot has stopped. What do you do?',
  situations: 'Situations',
  situationsHint: 'The first situation is the start. At each choice you say what comes of it, and where it leads.',
  situation: (place) => `Situation ${place}`,
  begin: 'start',
  addSituation: 'Add a situation',
  name: 'Name',
  nameHint: 'For you alone, to point to',
  text: 'What is going on?',
  endText: 'How does it end?',
  kind: 'Here',
  kinds: {
    '': 'somebody chooses what to do',
    good: 'it ends well',
    okay: 'it ends fairly well',
    bad: 'it ends badly',
  },
  choice: (place) => `Choice ${place}`,
  addChoice: 'Add a choice',
  consequence: 'Consequence',
  consequenceHint: 'What comes of it? May stay empty.',
  to: 'Then to',
  toNone: 'Choose a situation',
  points: 'Points',
  scoring: 'How does it count?',
  scorings: {
    end: 'By the end: good is all, fair is half',
    points: 'By points for each choice',
    none: 'It does not count: there is no score',
  },
  canGoBack: 'The learner may go a step back',
  map: 'The map',
  mapLabel: (situations) => `Map of ${situations} situations. The same choices are in the list above.`,
  ends: { good: 'good end', okay: 'fair end', bad: 'bad end' },
  unreached: (names) => `Nobody comes here: ${names}. Let a choice point to it, or remove the situation.`,
  deadEnd: (names) => `This is a dead end: ${names}. There is no way to an end.`,
  allWell: 'Every situation can be reached, and there is a way to an end from everywhere.',
}

export const scenarioEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  scenarioNameMissing: 'Geef deze situatie een naam, dan kun je ernaar wijzen.',
  scenarioTextMissing: 'Schrijf op wat er aan de hand is.',
  scenarioChoiceMissing: 'Schrijf deze keuze op, of haal haar weg.',
  scenarioGoesNowhere: 'Kies waar iemand na deze keuze is.',
  scenarioNoChoices: 'Geef minstens één keuze, of maak er een einde van.',
  scenarioTooFewSituations: 'Geef minstens twee situaties.',
  scenarioTooManySituations: 'Geef hoogstens twintig situaties.',
  scenarioTooManyChoices: 'Geef hoogstens vijf keuzes.',
  scenarioBeginsAtEnd: 'Het begin kan geen einde zijn.',
  scenarioNoEnd: 'Maak minstens één situatie een einde.',
  scenarioNoWayOut: 'Hier loopt het dood: er is geen weg naar een einde.',
  scenarioNoGoodEnd: 'Zorg dat er vanaf het begin een weg is naar een goed einde.',
  scenarioNoPoints: 'Geef minstens één keuze punten, of laat het einde tellen.',
}

const problemsEn: typeof problemsNl = {
  scenarioNameMissing: 'Give this situation a name, so that you can point to it.',
  scenarioTextMissing: 'Write what is going on.',
  scenarioChoiceMissing: 'Write this choice, or remove it.',
  scenarioGoesNowhere: 'Choose where somebody is after this choice.',
  scenarioNoChoices: 'Give at least one choice, or make it an end.',
  scenarioTooFewSituations: 'Give at least two situations.',
  scenarioTooManySituations: 'Give at most twenty situations.',
  scenarioTooManyChoices: 'Give at most five choices.',
  scenarioBeginsAtEnd: 'The start cannot be an end.',
  scenarioNoEnd: 'Make at least one situation an end.',
  scenarioNoWayOut: 'This is a dead end: there is no way to an end.',
  scenarioNoGoodEnd: 'Make sure that there is a way from the start to a good end.',
  scenarioNoPoints: 'Give at least one choice points, or let the end count.',
}

/** What is wrong with a scenario, for its author. */
export const scenarioProblems = { nl: problemsNl, en: problemsEn }
