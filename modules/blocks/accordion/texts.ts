import type { Language } from '~/db/tables'

const editorNl = {
  legend: 'Onderdelen',
  hint: 'De lezer ziet eerst de titels. Een druk op een titel opent de tekst. Op papier staat alles open.',
  nameOf: (place: number) => `Onderdeel ${place}`,
  add: 'Voeg een onderdeel toe',
  title: 'Titel',
  titleExample: 'Bijvoorbeeld: De robot staat stil en het lampje is rood',
  text: 'Tekst',
  textExample: 'Wat staat erin?',
}

const editorEn: typeof editorNl = {
  legend: 'Parts',
  hint: 'The reader sees the titles first. A press on a title opens its text. On paper all of it is open.',
  nameOf: (place) => `Part ${place}`,
  add: 'Add a part',
  title: 'Title',
  titleExample: 'For example: The robot stands still and the light is red',
  text: 'Text',
  textExample: 'What is in it?',
}

/** What an author reads in the form of parts that open. */
export const accordionEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }
