import type { Language } from '~/db/tables'

const nl = {
  pictures: 'Afbeeldingen',
  previous: 'Vorige',
  next: 'Volgende',
  place: (one: number, all: number) => `${one} van ${all}`,
}
const en: typeof nl = {
  pictures: 'Pictures',
  previous: 'Previous',
  next: 'Next',
  place: (one, all) => `${one} of ${all}`,
}

export const galleryTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  legend: 'Afbeeldingen',
  hint: 'Twee tot twaalf afbeeldingen. De lezer ziet er één tegelijk en bladert erdoor.',
  nameOf: (place: number) => `Afbeelding ${place}`,
  add: 'Voeg een afbeelding toe',
  caption: 'Bijschrift (mag leeg blijven)',
}

const editorEn: typeof editorNl = {
  legend: 'Pictures',
  hint: 'Two to twelve pictures. The reader sees one at a time, and goes through them.',
  nameOf: (place) => `Picture ${place}`,
  add: 'Add a picture',
  caption: 'Caption (may stay empty)',
}

/** What an author reads in the form of a gallery. */
export const galleryEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }
