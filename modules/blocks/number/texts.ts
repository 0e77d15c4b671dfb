import type { Language } from '~/db/tables'
import type { Unread, Verdict } from './judge'

const marksNl: Record<Verdict, string> = {
  right: 'Goed',
  low: 'Te laag',
  high: 'Te hoog',
  otherUnit: 'Andere eenheid',
}
const marksEn: typeof marksNl = { right: 'Right', low: 'Too low', high: 'Too high', otherUnit: 'Another unit' }

const nl = {
  typeNumber: 'Geef een getal.',
  typeWithUnit: 'Geef een getal met de eenheid erachter.',
  yours: 'Je antwoord',
  pieces: 'stuks',
  marks: marksNl,
  closeLow: 'Bijna: iets te laag',
  closeHigh: 'Bijna: iets te hoog',
  unread: {
    nothing: 'Typ eerst een getal.',
    unclear: 'Dit kunnen we niet als getal lezen. Schrijf het met cijfers, bijvoorbeeld 7,25.',
    twoWays: 'Dit getal kun je op twee manieren lezen. Schrijf duizend als 1000, zonder punt of komma.',
    unitMissing: 'Schrijf de eenheid achter je getal.',
    unitOther: 'Geef je antwoord in de eenheid die achter het vak staat.',
  } satisfies Record<Unread, string>,
  rightOne: (value: string) => `Goed is ${value}.`,
  rightRange: (least: string, most: string) => `Goed is ${least} tot en met ${most}.`,
  youHave: (value: string) => `Jij: ${value}`,
}

const en: typeof nl = {
  typeNumber: 'Give a number.',
  typeWithUnit: 'Give a number with its unit.',
  yours: 'Your answer',
  pieces: 'pieces',
  marks: marksEn,
  closeLow: 'Nearly: a little too low',
  closeHigh: 'Nearly: a little too high',
  unread: {
    nothing: 'Please type a number first.',
    unclear: 'We cannot read this as a number. Write it in digits, for example 7.25.',
    twoWays: 'This number can be read in two ways. Write a thousand as 1000, without a point or comma.',
    unitMissing: 'Write the unit behind your number.',
    unitOther: 'Give your answer in the unit that stands behind the field.',
  },
  rightOne: (value) => `Right is ${value}.`,
  rightRange: (least, most) => `Right is ${least} up to ${most}.`,
  youHave: (value) => `You: ${value}`,
}

/** What a learner reads at a number. */
export const numberTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  right: 'Wat is goed?',
  tolerance: 'Een waarde met tolerantie',
  limits: 'Een kleinste en een grootste waarde',
  nominal: 'Waarde',
  plus: 'Hoogstens erboven',
  minus: 'Hoogstens eronder',
  least: 'Kleinste',
  most: 'Grootste',
  unit: 'Eenheid',
  ownUnit: 'Hoe schrijf je de eenheid?',
  unitNames: { pieces: 'stuks', own: 'een andere', none: 'geen eenheid' },
  typeUnit: 'De deelnemer typt de eenheid zelf achter het getal',
  close: 'Bijna goed',
  closeNever: 'telt niet',
  closeTo: (times: number) => `tot ${times} keer de tolerantie: de helft van de punten`,
  closeRange: (least: string, most: string) => `De helft: ${least} tot en met ${most}.`,
  feedbackRight: 'Uitleg als het goed is',
  feedbackLow: 'Uitleg als het te laag is',
  feedbackHigh: 'Uitleg als het te hoog is',
  mistakes: 'Typische fouten',
  mistakesHint:
    'Komt iemand op zo’n getal uit, dan leest die jouw uitleg. Bijvoorbeeld: je vergat de halve millimeter.',
  mistake: (place: number) => `Fout ${place}`,
  mistakeValue: 'Antwoord',
  mistakeTolerance: 'Speling (±)',
  mistakeFeedback: 'Uitleg',
  mistakeFeedbackHint: 'Wat ging er mis?',
  addMistake: 'Voeg een typische fout toe',
}

const editorEn: typeof editorNl = {
  right: 'What is right?',
  tolerance: 'A value with a tolerance',
  limits: 'A smallest and a largest value',
  nominal: 'Value',
  plus: 'At most above it',
  minus: 'At most below it',
  least: 'Smallest',
  most: 'Largest',
  unit: 'Unit',
  ownUnit: 'How is the unit written?',
  unitNames: { pieces: 'pieces', own: 'another one', none: 'no unit' },
  typeUnit: 'The learner types the unit behind the number',
  close: 'Nearly right',
  closeNever: 'does not count',
  closeTo: (times) => `up to ${times} times the tolerance: half of the points`,
  closeRange: (least, most) => `Half: ${least} up to ${most}.`,
  feedbackRight: 'Feedback when it is right',
  feedbackLow: 'Feedback when it is too low',
  feedbackHigh: 'Feedback when it is too high',
  mistakes: 'Typical mistakes',
  mistakesHint: 'Whoever gets such a number reads what you say. For example: you forgot the half millimetre.',
  mistake: (place) => `Mistake ${place}`,
  mistakeValue: 'Answer',
  mistakeTolerance: 'Margin (±)',
  mistakeFeedback: 'Feedback',
  mistakeFeedbackHint: 'What went wrong?',
  addMistake: 'Add a typical mistake',
}

/** What an author reads in the form of a number. */
export const numberEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  numberMissing: 'Vul een getal in.',
  numberUnclear: 'Schrijf één getal met een komma, zonder punt voor duizend.',
  numberNegative: 'Een tolerantie is niet kleiner dan 0.',
  numberLimitsReversed: 'De grootste waarde is kleiner dan de kleinste. Draai ze om.',
  numberUnitMissing: 'Schrijf op welke eenheid het is, of kies “geen eenheid”.',
  numberMistakeFeedback: 'Schrijf op wat er misging, of haal deze fout weg.',
  numberMistakeIsRight: 'Dit getal is goed. Kies een getal buiten de tolerantie.',
  numberTooManyMistakes: 'Geef hoogstens zes typische fouten.',
}

const problemsEn: typeof problemsNl = {
  numberMissing: 'Fill in a number.',
  numberUnclear: 'Write one number, without a point or comma for thousands.',
  numberNegative: 'A tolerance is not less than 0.',
  numberLimitsReversed: 'The largest value is less than the smallest. Please exchange them.',
  numberUnitMissing: 'Write which unit it is, or choose “no unit”.',
  numberMistakeFeedback: 'Write what went wrong, or remove this mistake.',
  numberMistakeIsRight: 'This number is right. Choose a number outside the tolerance.',
  numberTooManyMistakes: 'Give at most six typical mistakes.',
}

export const numberProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
