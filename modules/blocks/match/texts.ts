import type { Language } from '~/db/tables'

const nl = {
  how: 'Kies bij elk wat erbij hoort.',
  orDrag: 'Slepen kan ook.',
  writeLetter: 'Schrijf bij elk de letter van wat erbij hoort.',
  choose: 'Kies',
  belongsTo: (left: string) => `Wat hoort bij: ${left}`,
  isChosen: (text: string) => `${text} (al gekozen)`,
  twice: 'Je hebt iets twee keer gekozen. Elk antwoord hoort maar bij één.',
  rightIs: (text: string) => `Goed is: ${text}`,
}
const en: typeof nl = {
  how: 'Choose what belongs to each.',
  orDrag: 'You can also drag.',
  writeLetter: 'Write at each the letter of what belongs to it.',
  choose: 'Choose',
  belongsTo: (left) => `What belongs to: ${left}`,
  isChosen: (text) => `${text} (chosen already)`,
  twice: 'You have chosen something twice. Each answer belongs to one only.',
  rightIs: (text) => `Right is: ${text}`,
}

/** What a learner reads at things to match. */
export const matchTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  pairs: 'Wat hoort bij elkaar?',
  pairsHint: 'De deelnemer krijgt de rechterkant door elkaar.',
  pair: (place: number) => `Paar ${place}`,
  left: 'Links',
  right: 'Hoort erbij',
  addPair: 'Voeg een paar toe',
  extras: 'Foute antwoorden erbij',
  extrasHint: 'Hoort nergens bij. Zo valt het laatste antwoord niet vanzelf op zijn plek.',
  extra: (place: number) => `Fout antwoord ${place}`,
  addExtra: 'Voeg een fout antwoord toe',
  partial: 'Elk goed paar telt. Een fout paar kost zoveel als gokken oplevert.',
  feedbackRight: 'Uitleg als alles goed is',
  feedbackWrong: 'Uitleg als nog niet alles goed is',
}
const editorEn: typeof editorNl = {
  pairs: 'What belongs together?',
  pairsHint: 'The learner gets the right-hand side mixed up.',
  pair: (place) => `Pair ${place}`,
  left: 'On the left',
  right: 'Belongs to it',
  addPair: 'Add a pair',
  extras: 'Wrong answers besides',
  extrasHint: 'Belongs nowhere. So the last answer does not fall into place by itself.',
  extra: (place) => `Wrong answer ${place}`,
  addExtra: 'Add a wrong answer',
  partial: 'Each right pair counts. A wrong pair costs what guessing earns.',
  feedbackRight: 'Feedback when all is right',
  feedbackWrong: 'Feedback when not all is right yet',
}

/** What an author reads in the form of things to match. */
export const matchEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  matchLeftMissing: 'Schrijf op wat links staat, of haal dit paar weg.',
  matchRightMissing: 'Schrijf op wat erbij hoort.',
  matchTooFew: 'Geef minstens drie paren.',
  matchTooMany: 'Geef hoogstens acht paren.',
  matchTooManyExtras: 'Geef hoogstens vijf foute antwoorden erbij.',
}
const problemsEn: typeof problemsNl = {
  matchLeftMissing: 'Write what stands on the left, or remove this pair.',
  matchRightMissing: 'Write what belongs to it.',
  matchTooFew: 'Give at least three pairs.',
  matchTooMany: 'Give at most eight pairs.',
  matchTooManyExtras: 'Give at most five wrong answers besides.',
}

export const matchProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
