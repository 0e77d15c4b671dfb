import type { Language } from '~/db/tables'

const nl = { views: 'Kies wat je wilt zien' }
const en: typeof nl = { views: 'Choose what to see' }

export const tabsTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  legend: 'Tabbladen',
  hint: 'Laat hetzelfde van twee tot zes kanten zien: twee merken, of tekening, foto en uitleg. Houd de titels kort.',
  nameOf: (place: number) => `Tabblad ${place}`,
  add: 'Voeg een tabblad toe',
  title: 'Titel op het tabblad',
  titleExample: 'Bijvoorbeeld: KUKA',
  text: 'Tekst',
  textExample: 'Wat staat erop?',
}

const editorEn: typeof editorNl = {
  legend: 'Tabs',
  hint: 'Show the same thing from two to six sides: two brands, or drawing, photo and text. Keep the titles short.',
  nameOf: (place) => `Tab ${place}`,
  add: 'Add a tab',
  title: 'Title on the tab',
  titleExample: 'For example: KUKA',
  text: 'Text',
  textExample: 'What is on it?',
}

/** What an author reads in the form of tabs. */
export const tabsEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }
