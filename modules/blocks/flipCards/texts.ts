import type { Language } from '~/db/tables'

const nl = {
  how: 'Bedenk eerst zelf wat het is. Druk dan op de kaart.',
  all: 'Draai alle kaarten om',
  allBack: 'Draai alle kaarten terug',
}
const en: typeof nl = {
  how: 'Think first what it is. Then press the card.',
  all: 'Turn all cards',
  allBack: 'Turn all cards back',
}

export const flipCardsTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  legend: 'Kaarten',
  hint: 'Op de voorkant staat een woord of een korte vraag. Op de achterkant staat wat het is.',
  nameOf: (place: number) => `Kaart ${place}`,
  add: 'Voeg een kaart toe',
  title: 'Voorkant',
  titleExample: 'Bijvoorbeeld: Singuleren',
  text: 'Achterkant',
  textExample: 'Bijvoorbeeld: Onderdelen één voor één aanbieden.',
}

const editorEn: typeof editorNl = {
  legend: 'Cards',
  hint: 'On the front is a word or a short question. On the back is what it is.',
  nameOf: (place) => `Card ${place}`,
  add: 'Add a card',
  title: 'Front',
  titleExample: 'For example: Singulating',
  text: 'Back',
  textExample: 'For example: Presenting parts one by one.',
}

/** What an author reads in the form of cards. */
export const flipCardsEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }
