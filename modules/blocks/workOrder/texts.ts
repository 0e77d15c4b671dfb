import type { Language } from '~/db/tables'

const nl = {
  how: 'Werk van boven naar beneden. Vink af wat je hebt gedaan.',
  stops: 'Stop: eerst veilig',
  shut: (stops: number) => `Nog te bevestigen: ${stops}. Dan gaan de stappen open.`,
  open: 'De stappen staan open.',
  steps: 'Stappen',
  values: 'Meet en schrijf op',
  limits: (from: string, to: string, unit: string) =>
    from && to
      ? `Van ${from} tot en met ${to} ${unit}`
      : from
        ? `Minstens ${from} ${unit}`
        : to && `Hoogstens ${to} ${unit}`,
  inside: 'Binnen de grenzen',
  outside: 'Buiten de grenzen. Meet nog eens, of meld het.',
  unread: 'Typ een getal, bijvoorbeeld 24,25.',
  photos: 'Maak foto’s',
  photosHow: 'Vink aan als de foto er is. Schrijf op waar je hem bewaart.',
  where: 'Waar is de foto?',
  criteria: 'Hier let je beoordelaar op',
  left: (steps: number, values: number) => `Nog te doen bij de stappen: ${steps}, bij het meten: ${values}.`,
  people: ['Deelnemer', 'Beoordelaar'],
  signed: ['Naam', 'Datum', 'Handtekening'],
}
const en: typeof nl = {
  how: 'Work from top to bottom. Tick what you have done.',
  stops: 'Stop: safety first',
  shut: (stops) => `Still to confirm: ${stops}. Then the steps open.`,
  open: 'The steps are open.',
  steps: 'Steps',
  values: 'Measure and write down',
  limits: (from, to, unit) =>
    from && to ? `From ${from} up to ${to} ${unit}` : from ? `At least ${from} ${unit}` : to && `At most ${to} ${unit}`,
  inside: 'Within the limits',
  outside: 'Outside the limits. Measure again, or report it.',
  unread: 'Type a number, for example 24.25.',
  photos: 'Take photos',
  photosHow: 'Tick when the photo is there. Write down where you keep it.',
  where: 'Where is the photo?',
  criteria: 'What your assessor looks at',
  left: (steps, values) => `Still to do in the steps: ${steps}, in measuring: ${values}.`,
  people: ['Learner', 'Assessor'],
  signed: ['Name', 'Date', 'Signature'],
}

/** What a learner reads at a work order. */
export const workOrderTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  title: 'Wat is de opdracht?',
  titleExample: 'Bijvoorbeeld: Meet een as aan de bank',
  heads: {
    stops: 'Stoppunten: eerst veilig',
    steps: 'Stappen',
    photos: 'Foto’s',
    criteria: 'Waar let de beoordelaar op?',
  },
  hints: {
    stops: 'De deelnemer bevestigt ze allemaal. Pas dan gaan de stappen open.',
    steps: 'In de volgorde waarin iemand werkt.',
    photos: 'De deelnemer vinkt aan dat de foto er is, en schrijft op waar. Sturen kan hier niet.',
    criteria: 'De deelnemer leest dit vooraf, en de beoordelaar op papier.',
  },
  names: {
    stops: (place: number) => `Stoppunt ${place}`,
    steps: (place: number) => `Stap ${place}`,
    photos: (place: number) => `Foto ${place}`,
    criteria: (place: number) => `Punt ${place}`,
  },
  examples: {
    stops: 'Bijvoorbeeld: De spil staat stil',
    steps: 'Bijvoorbeeld: Maak de as en de bekken schoon',
    photos: 'Bijvoorbeeld: De as met de schuifmaat erop',
    criteria: 'Bijvoorbeeld: Je houdt de schuifmaat recht',
  },
  adds: {
    stops: 'Voeg een stoppunt toe',
    steps: 'Voeg een stap toe',
    photos: 'Vraag een foto',
    criteria: 'Voeg een punt toe',
  },
  values: 'Meetwaarden',
  valuesHint: 'Met een grens ziet de deelnemer meteen of de waarde erbinnen ligt. Eén grens mag ook.',
  value: (place: number) => `Meetwaarde ${place}`,
  valueExample: 'Bijvoorbeeld: Dikte van de as',
  unit: 'Eenheid',
  from: 'Van',
  to: 'Tot en met',
  addValue: 'Vraag een meetwaarde',
}
const editorEn: typeof editorNl = {
  title: 'What is the job?',
  titleExample: 'For example: Measure a shaft at the bench',
  heads: {
    stops: 'Stop points: safety first',
    steps: 'Steps',
    photos: 'Photos',
    criteria: 'What does the assessor look at?',
  },
  hints: {
    stops: 'The learner confirms all of them. Only then do the steps open.',
    steps: 'In the order in which somebody works.',
    photos: 'The learner ticks that the photo is there, and writes down where. It cannot be sent from here.',
    criteria: 'The learner reads this beforehand, and the assessor on paper.',
  },
  names: {
    stops: (place) => `Stop point ${place}`,
    steps: (place) => `Step ${place}`,
    photos: (place) => `Photo ${place}`,
    criteria: (place) => `Point ${place}`,
  },
  examples: {
    stops: 'For example: The spindle stands still',
    steps: 'For example: Clean the shaft and the jaws',
    photos: 'For example: The shaft with the calliper on it',
    criteria: 'For example: You hold the calliper straight',
  },
  adds: {
    stops: 'Add a stop point',
    steps: 'Add a step',
    photos: 'Ask for a photo',
    criteria: 'Add a point',
  },
  values: 'Values to measure',
  valuesHint: 'With a limit the learner sees at once whether the value is within it. One limit will do.',
  value: (place) => `Value ${place}`,
  valueExample: 'For example: Thickness of the shaft',
  unit: 'Unit',
  from: 'From',
  to: 'Up to',
  addValue: 'Ask for a value',
}

/** What an author reads in the form of a work order. */
export const workOrderEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  workStopMissing: 'Schrijf dit stoppunt op, of haal het weg.',
  workNoSteps: 'Schrijf minstens één stap.',
  workValueMissing: 'Schrijf op wat er gemeten wordt, of haal het weg.',
  workNoNumber: 'Schrijf een getal, of laat het leeg.',
  workLimitsCross: 'Dit is kleiner dan de eerste grens. Draai ze om.',
  workPhotoMissing: 'Schrijf op wat er op de foto staat, of haal het weg.',
  workCriterionMissing: 'Schrijf dit punt op, of haal het weg.',
  workTooMany: 'Dit zijn er te veel. Haal er een weg.',
}
const problemsEn: typeof problemsNl = {
  workStopMissing: 'Write this stop point, or remove it.',
  workNoSteps: 'Write at least one step.',
  workValueMissing: 'Write what is measured, or remove it.',
  workNoNumber: 'Write a number, or leave it empty.',
  workLimitsCross: 'This is less than the first limit. Swap them.',
  workPhotoMissing: 'Write what the photo shows, or remove it.',
  workCriterionMissing: 'Write this point, or remove it.',
  workTooMany: 'These are too many. Remove one.',
}

export const workOrderProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
