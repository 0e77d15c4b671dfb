import type { Language } from '~/db/tables'

const nl = {
  before: 'Voor',
  after: 'Na',
  how: 'Versleep de lijn, of gebruik de pijltjes.',
  slide: 'Vergelijk de twee afbeeldingen',
  shown: (share: number, before: string, after: string) =>
    `${share} procent ${before}, ${100 - share} procent ${after}`,
}

const en: typeof nl = {
  before: 'Before',
  after: 'After',
  how: 'Drag the line, or use the arrow keys.',
  slide: 'Compare the two pictures',
  shown: (share, before, after) => `${share} percent ${before}, ${100 - share} percent ${after}`,
}

export const beforeAfterTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  picture: { before: 'Links of voor', after: 'Rechts of na' },
  label: 'Naam bij de afbeelding',
  caption: 'Bijschrift',
  preview: 'Zo komt het eruit te zien',
  otherShape: 'De afbeeldingen hebben een andere vorm. Maak de foto’s vanaf dezelfde plek, of snijd ze even groot.',
}

const editorEn: typeof editorNl = {
  picture: { before: 'Left or before', after: 'Right or after' },
  label: 'Name at the picture',
  caption: 'Caption',
  preview: 'This is what it will look like',
  otherShape: 'The pictures have another shape. Take both from the same place, or cut them to the same size.',
}

export const beforeAfterEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }
