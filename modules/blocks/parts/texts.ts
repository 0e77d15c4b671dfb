import type { Language } from '~/db/tables'

const editorNl = {
  title: 'Titel',
  text: 'Tekst',
  textHint: 'Houd het kort. Begin een regel met "- " voor een punt in een lijst.',
}

const editorEn: typeof editorNl = {
  title: 'Title',
  text: 'Text',
  textHint: 'Keep it short. Begin a line with "- " for a point in a list.',
}

/** What an author reads where a block is a list of parts. */
export const partsEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  partTitleMissing: 'Geef dit een titel, of haal het weg.',
  partTextMissing: 'Schrijf hier een tekst, of haal dit weg.',
  partsMissing: 'Maak er minstens één.',
  tooFewParts: 'Maak er minstens twee.',
  tooManyParts: 'Dit zijn er te veel. Verdeel ze over twee blokken.',
}

const problemsEn: typeof problemsNl = {
  partTitleMissing: 'Give this a title, or remove it.',
  partTextMissing: 'Write a text here, or remove this.',
  partsMissing: 'Make at least one.',
  tooFewParts: 'Make at least two.',
  tooManyParts: 'These are too many. Divide them over two blocks.',
}

export const partsProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
