import type { Language } from '~/db/tables'

const nl = {
  choose: 'Voeg een afbeelding toe',
  another: 'Kies een andere',
  remove: 'Haal de afbeelding weg',
  alt: 'Wat is er te zien?',
  altHint: 'Voor wie de afbeelding niet kan zien.',
}

const en: typeof nl = {
  choose: 'Add a picture',
  another: 'Choose another',
  remove: 'Remove the picture',
  alt: 'What can be seen?',
  altHint: 'For those who cannot see the picture.',
}

/** What an author reads where a block can show a picture. */
export const pictureTexts: Record<Language, typeof nl> = { nl, en }
