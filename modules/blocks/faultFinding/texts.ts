import type { Language } from '~/db/tables'
import type { Worth } from './way'

const learnerNl = {
  how: 'Kies een controle en kijk wat eruit komt. Doe er niet meer dan nodig. Beslis dan wat de oorzaak is.',
  onPaper: 'Welke controles doe je, en in welke volgorde? Zet er een nummer voor. Kruis dan aan wat jij denkt.',
  checks: 'Wat controleer je?',
  make: 'Doe deze controle',
  minutes: (figure: string) => `${figure}\u00a0min`,
  log: 'Je logboek',
  nothingYet: 'Je hebt nog niets gecontroleerd.',
  made: (count: number) => (count === 1 ? '1 controle' : `${count} controles`),
  madeIn: (count: number, figure: string) =>
    `${count === 1 ? '1 controle' : `${count} controles`}, ${figure}\u00a0minuten`,
  shortest: 'De kortste weg',
  excludes: (causes: string) => `Sluit uit: ${causes}`,
  worth: { needed: 'Nodig', useful: 'Nuttig', useless: 'Niet nodig' } satisfies Record<Worth, string>,
  missed: 'Deze was nodig',
  cause: 'Wat is de oorzaak?',
  guessed: 'Let op: je hebt nog niet alles gecontroleerd wat nodig is. Zonder dat is een oorzaak een gok.',
  restart: 'Begin opnieuw met zoeken',
}

const learnerEn: typeof learnerNl = {
  how: 'Choose a check and see what comes of it. Make no more than you need. Then decide on the cause.',
  onPaper: 'Which checks do you make, and in which order? Write a number in front. Then tick what you think.',
  checks: 'What do you check?',
  make: 'Make this check',
  minutes: (figure) => `${figure}\u00a0min`,
  log: 'Your log',
  nothingYet: 'You have not checked anything yet.',
  made: (count) => (count === 1 ? '1 check' : `${count} checks`),
  madeIn: (count, figure) => `${count === 1 ? '1 check' : `${count} checks`}, ${figure}\u00a0minutes`,
  shortest: 'The shortest way',
  excludes: (causes) => `Excludes: ${causes}`,
  worth: { needed: 'Needed', useful: 'Useful', useless: 'Not needed' },
  missed: 'This one was needed',
  cause: 'What is the cause?',
  guessed: 'Mind: you have not checked everything that is needed. Without that a cause is a guess.',
  restart: 'Start the search again',
}

export const faultTexts: Record<Language, typeof learnerNl> = { nl: learnerNl, en: learnerEn }

const editorNl = {
  symptom: 'Wat is er aan de hand?',
  symptomHint: 'Wat ziet, hoort of meet iemand die bij de machine komt?',
  questionHint: 'Bijvoorbeeld: Waarom laat de grijper soms een deel vallen?',
  causes: 'Mogelijke oorzaken',
  causesHint: 'Kies bij de echte oorzaak het rondje ervoor.',
  cause: (place: number) => `Oorzaak ${place}`,
  isRight: (place: number) => `Oorzaak ${place} is de echte oorzaak`,
  addCause: 'Voeg een oorzaak toe',
  feedbackHint: 'Waarom is dit het wel of niet?',
  checks: 'Controles',
  checksHint: 'Wat kan iemand nakijken of meten, en wat komt eruit? Zet er ook iets bij dat niet helpt.',
  check: (place: number) => `Controle ${place}`,
  addCheck: 'Voeg een controle toe',
  result: 'Wat zie je dan?',
  resultHint: 'Bijvoorbeeld: De meter wijst 5,8 bar aan.',
  minutes: 'Minuten',
  worth: 'Deze controle is',
  worths: { needed: 'nodig', useful: 'nuttig, niet nodig', useless: 'niet nodig' } satisfies Record<Worth, string>,
  inMinutes: 'Een controle kost tijd: tel minuten in plaats van het aantal controles',
  scored:
    'Een nuttige controle telt voor de helft als omweg, een onnodige helemaal. Raden zonder controle levert niets op.',
  overview: 'Wat sluit welke controle uit?',
  overviewHint: 'Vink aan welke oorzaak het niet meer kan zijn na een controle.',
  excludes: (check: string, cause: string) => `${check} sluit uit: ${cause}`,
  real: 'echte oorzaak',
  afterNeeded: 'Na de nodige controles',
  excluded: 'uitgesloten',
  left: 'kan nog',
  shortest: (way: string) => `De kortste weg: ${way}.`,
  noneNeeded: 'Er is nog geen controle die nodig is.',
  stillOpen: (causes: string) =>
    `Na de nodige controles kan het ook nog zijn: ${causes}. Is er een controle die dat uitsluit?`,
}

const editorEn: typeof editorNl = {
  symptom: 'What is going on?',
  symptomHint: 'What does somebody see, hear or measure who comes to the machine?',
  questionHint: 'For example: Why does the gripper sometimes drop a part?',
  causes: 'Possible causes',
  causesHint: 'Select the circle in front of the real cause.',
  cause: (place) => `Cause ${place}`,
  isRight: (place) => `Cause ${place} is the real cause`,
  addCause: 'Add a cause',
  feedbackHint: 'Why is this it, or why not?',
  checks: 'Checks',
  checksHint: 'What can somebody look at or measure, and what comes of it? Add something that does not help as well.',
  check: (place) => `Check ${place}`,
  addCheck: 'Add a check',
  result: 'What do you see then?',
  resultHint: 'For example: The gauge reads 5.8 bar.',
  minutes: 'Minutes',
  worth: 'This check is',
  worths: { needed: 'needed', useful: 'useful, not needed', useless: 'not needed' },
  inMinutes: 'A check takes time: count minutes instead of the number of checks',
  scored: 'A useful check counts as half a detour, a needless one as a whole. Guessing without a check earns nothing.',
  overview: 'Which check excludes what?',
  overviewHint: 'Tick which cause it can no longer be after a check.',
  excludes: (check, cause) => `${check} excludes: ${cause}`,
  real: 'real cause',
  afterNeeded: 'After the needed checks',
  excluded: 'excluded',
  left: 'still possible',
  shortest: (way) => `The shortest way: ${way}.`,
  noneNeeded: 'There is no check yet that is needed.',
  stillOpen: (causes) => `After the needed checks it can still be: ${causes}. Is there a check that excludes that?`,
}

export const faultEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  faultSymptomMissing: 'Schrijf op wat er aan de hand is.',
  faultCheckMissing: 'Schrijf deze controle op, of haal haar weg.',
  faultResultMissing: 'Schrijf op wat iemand dan ziet.',
  faultCauseMissing: 'Schrijf deze oorzaak op, of haal haar weg.',
  faultTooFewChecks: 'Geef minstens twee controles.',
  faultTooManyChecks: 'Geef hoogstens twaalf controles.',
  faultTooFewCauses: 'Geef minstens twee oorzaken.',
  faultTooManyCauses: 'Geef hoogstens acht oorzaken.',
  faultOneCause: 'Kies één echte oorzaak.',
  faultNoneNeeded: 'Kies welke controle nodig is om de oorzaak te vinden.',
  faultMinutesWrong: 'Schrijf hoeveel minuten deze controle kost, zoals 5.',
  faultExcludesRight: 'Een controle kan de echte oorzaak niet uitsluiten.',
}

const problemsEn: typeof problemsNl = {
  faultSymptomMissing: 'Write what is going on.',
  faultCheckMissing: 'Write this check, or remove it.',
  faultResultMissing: 'Write what somebody sees then.',
  faultCauseMissing: 'Write this cause, or remove it.',
  faultTooFewChecks: 'Give at least two checks.',
  faultTooManyChecks: 'Give at most twelve checks.',
  faultTooFewCauses: 'Give at least two causes.',
  faultTooManyCauses: 'Give at most eight causes.',
  faultOneCause: 'Choose one real cause.',
  faultNoneNeeded: 'Choose which check is needed to find the cause.',
  faultMinutesWrong: 'Write how many minutes this check takes, such as 5.',
  faultExcludesRight: 'A check cannot exclude the real cause.',
}

/** What is wrong with a fault to find, for its author. */
export const faultProblems = { nl: problemsNl, en: problemsEn }
