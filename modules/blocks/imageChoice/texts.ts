import type { Language } from '~/db/tables'

const nl = {
  chooseOne: 'Kies één afbeelding.',
  chooseMore: 'Kies alle goede afbeeldingen. Er kunnen er meer dan één goed zijn.',
  enlarge: 'Vergroot',
  close: 'Sluit',
}
const en: typeof nl = {
  chooseOne: 'Choose one image.',
  chooseMore: 'Choose all the right images. There may be more than one.',
  enlarge: 'Enlarge',
  close: 'Close',
}

/** What a learner reads at pictures to choose from. */
export const imageChoiceTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  pictures: 'Afbeeldingen',
  picture: (place: number) => `Afbeelding ${place}`,
  choose: 'Kies of upload een afbeelding',
  another: 'Kies een andere',
  isRight: (place: number) => `Afbeelding ${place} is goed`,
  alt: 'Wat is er te zien?',
  altHint: 'Voor wie het niet ziet. Verklap het antwoord niet.',
  caption: 'Bijschrift',
  captionHint: 'Staat eronder. Mag leeg blijven.',
  add: 'Voeg een afbeelding toe',
  several: 'Er kunnen meer afbeeldingen goed zijn',
  shuffle: 'Zet de afbeeldingen bij elke deelnemer in een andere volgorde',
}
const editorEn: typeof editorNl = {
  pictures: 'Images',
  picture: (place) => `Image ${place}`,
  choose: 'Choose or upload an image',
  another: 'Choose another',
  isRight: (place) => `Image ${place} is right`,
  alt: 'What can be seen?',
  altHint: 'For those who do not see it. Do not give the answer away.',
  caption: 'Caption',
  captionHint: 'Stands below it. May stay empty.',
  add: 'Add an image',
  several: 'More than one image may be right',
  shuffle: 'Give each learner the images in a different order',
}

/** What an author reads in the form of pictures to choose from. */
export const imageChoiceEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  imageChoicePictureMissing: 'Kies een afbeelding, of haal dit antwoord weg.',
  imageChoiceAltMissing: 'Beschrijf wat er te zien is.',
  imageChoiceTooFew: 'Geef minstens twee afbeeldingen.',
  imageChoiceTooMany: 'Geef hoogstens zes afbeeldingen.',
  imageChoiceOneRight: 'Er is meer dan één afbeelding goed. Kies er één, of vink aan dat er meer goed kunnen zijn.',
}
const problemsEn: typeof problemsNl = {
  imageChoicePictureMissing: 'Choose an image, or remove this answer.',
  imageChoiceAltMissing: 'Describe what can be seen.',
  imageChoiceTooFew: 'Give at least two images.',
  imageChoiceTooMany: 'Give at most six images.',
  imageChoiceOneRight: 'More than one image is right. Choose one, or tick that more than one may be right.',
}

export const imageChoiceProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
