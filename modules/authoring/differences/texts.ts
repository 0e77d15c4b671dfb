import type { Language } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import { editorTexts as blockTexts } from '~/modules/blocks/texts'
import { calloutNames } from '../texts'

const nl = {
  added: 'Erbij',
  removed: 'Weg',
  changed: 'Veranderd',
  movedHere: 'Hierheen verplaatst',
  movedAway: 'Stond hier, is verplaatst',
  wordsAdded: 'erbij:',
  wordsRemoved: 'weg:',
  end: 'einde',
  keptLines: (count: number) => `${count} alinea’s niet veranderd`,
  keptParts: (count: number) => `${count} onderdelen niet veranderd`,
  empty: 'Een lege regel',
  nothing: 'Er is geen verschil in de tekst.',
  became: (before: string, after: string) => `${before} is nu ${after}`,
  paragraph: 'gewone tekst',
  heading: 'kop',
  subheading: 'tussenkop',
  bulletList: 'lijst met punten',
  orderedList: 'lijst met nummers',
  tableHeader: 'kop van de tabel',
  tableCell: 'gewone cel',
  alt: 'Beschrijving',
  caption: 'Bijschrift',
  decorative: 'Alleen versiering',
  text: 'Tekst',
  yes: 'ja',
  no: 'nee',
  before: (name: string) => `(eerst: ${name.toLowerCase()})`,
  other: 'Ook de instellingen van dit onderdeel zijn veranderd.',
  unknown: 'Een onderdeel dat deze Leerbank niet kent',
  image: 'Afbeelding',
  bold: 'vet',
  italic: 'cursief',
  link: 'link',
  term: 'begrip',
  newLine: '↵',
}

const en: typeof nl = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  movedHere: 'Moved to here',
  movedAway: 'Was here, has moved',
  wordsAdded: 'added:',
  wordsRemoved: 'removed:',
  end: 'end',
  keptLines: (count) => `${count} paragraphs not changed`,
  keptParts: (count) => `${count} parts not changed`,
  empty: 'An empty line',
  nothing: 'There is no difference in the text.',
  became: (before, after) => `${before} is now ${after}`,
  paragraph: 'plain text',
  heading: 'heading',
  subheading: 'subheading',
  bulletList: 'bulleted list',
  orderedList: 'numbered list',
  tableHeader: 'table heading',
  tableCell: 'ordinary cell',
  alt: 'Description',
  caption: 'Caption',
  decorative: 'Decoration only',
  text: 'Text',
  yes: 'yes',
  no: 'no',
  before: (name) => `(was: ${name.toLowerCase()})`,
  other: 'The settings of this part have changed too.',
  unknown: 'A part that this Leerbank does not know',
  image: 'Image',
  bold: 'bold',
  italic: 'italic',
  link: 'link',
  term: 'term',
  newLine: '↵',
}

export const differenceTexts: Record<Language, typeof nl> = { nl, en }

/** The name of a field as its author knows it; undefined for one that is no field of a form. */
export function fieldName(path: string, language: Language): string | undefined {
  const t = differenceTexts[language]
  const block = blockTexts[language]
  const [list, number, part] = path.split('.')
  const place = Number(number) + 1
  if (list === 'options' && part === 'text') return block.option(place)
  if (list === 'options' && part === 'feedback') return `${block.option(place)}, ${block.feedback.toLowerCase()}`
  if (list === 'options' && part === 'isRight') return block.isRight(place)
  if (list === 'steps' && part === 'text') return block.step(place)
  const single = { question: block.question, feedbackRight: block.feedbackRight, feedbackWrong: block.feedbackWrong }
  const ofImage = { alt: t.alt, caption: t.caption, decorative: t.decorative }
  return { ...single, shuffle: block.shuffle, ...ofImage }[path]
}

/** What kind of thing a node is, where that can change while the words stay. */
export function kindName({ type, attrs }: DocumentNode, language: Language): string {
  const t = differenceTexts[language]
  if (type === 'heading') return attrs?.level === 2 ? t.heading : t.subheading
  if (type === 'callout') return calloutNames[language][attrs?.kind as 'tip'] ?? ''
  return type in t && typeof t[type as 'paragraph'] === 'string' ? t[type as 'paragraph'] : ''
}
