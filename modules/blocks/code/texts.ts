import type { Language } from '~/db/tables'

const nl = {
  lines: (title: string) => `De regels van: ${title}`,
  copy: 'Kopieer de regels',
  copied: 'De regels zijn gekopieerd. Plak ze waar je ze nodig hebt.',
  byHand: 'Kopieer de regels hieronder zelf. Ze zijn al gekozen.',
  asText: 'De regels als tekst',
}
const en: typeof nl = {
  lines: (title) => `The lines of: ${title}`,
  copy: 'Copy the lines',
  copied: 'The lines are copied. Paste them where you need them.',
  byHand: 'Copy the lines below yourself. They are selected already.',
  asText: 'The lines as text',
}

export const codeTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  title: 'Wat doet het?',
  titleExample: 'Bijvoorbeeld: Wacht tot de grijper dicht is',
  language: 'Programmeertaal (mag leeg blijven)',
  languageExample: 'Bijvoorbeeld: Structured Text, URScript of Python',
  text: 'De regels',
  textHint: 'Typ of plak ze. Spaties aan het begin van een regel blijven staan.',
}

const editorEn: typeof editorNl = {
  title: 'What does it do?',
  titleExample: 'For example: Wait until the gripper is closed',
  language: 'Programming language (may stay empty)',
  languageExample: 'For example: Structured Text, URScript or Python',
  text: 'The lines',
  textHint: 'Type or paste them. Spaces at the start of a line stay.',
}

/** What an author reads in the form of a program. */
export const codeEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  codeMissing: 'Schrijf minstens één regel.',
  codeTooLong: 'Dit zijn meer dan 300 regels. Laat alleen zien waar het om gaat.',
}
const problemsEn: typeof problemsNl = {
  codeMissing: 'Write at least one line.',
  codeTooLong: 'These are more than 300 lines. Show only what matters.',
}

export const codeProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
