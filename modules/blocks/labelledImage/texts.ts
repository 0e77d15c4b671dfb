import type { Language } from '~/db/tables'

const nl = { how: 'Druk op een nummer in de afbeelding om te lezen wat het is.' }
const en: typeof nl = { how: 'Press a number in the picture to read what it is.' }

export const labelledImageTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  labels: 'Nummers',
  labelsHint: 'Tik in de afbeelding waar een nummer moet komen. Versleep het, of gebruik de pijltjes.',
  draw: 'Zet hier een nummer',
  add: 'Voeg een nummer toe',
  label: (place: number) => `Nummer ${place}`,
  title: 'Wat is het?',
  titleHint: 'Bijvoorbeeld: de noodstop',
  text: 'Uitleg',
  textHint: 'Wat moet iemand ervan weten? Mag leeg blijven.',
  caption: 'Bijschrift',
}

const editorEn: typeof editorNl = {
  labels: 'Numbers',
  labelsHint: 'Press in the picture where a number has to be. Drag it, or use the arrow keys.',
  draw: 'Put a number here',
  add: 'Add a number',
  label: (place) => `Number ${place}`,
  title: 'What is it?',
  titleHint: 'For example: the emergency stop',
  text: 'Explanation',
  textHint: 'What does somebody need to know of it? May stay empty.',
  caption: 'Caption',
}

export const labelledImageEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  labelMissing: 'Zet minstens één nummer in de afbeelding.',
  labelTitleMissing: 'Schrijf op wat het is, of haal dit nummer weg.',
  tooManyLabels: 'Zet hoogstens twintig nummers in de afbeelding.',
}

const problemsEn: typeof problemsNl = {
  labelMissing: 'Put at least one number in the picture.',
  labelTitleMissing: 'Write what it is, or remove this number.',
  tooManyLabels: 'Put at most twenty numbers in the picture.',
}

export const labelledImageProblems = { nl: problemsNl, en: problemsEn }
