import type { Language } from '~/db/tables'

const editorNl = {
  legend: 'Momenten',
  hint: 'Zet ze op volgorde. Bij elk staat wanneer het is: een jaar, een tijd of een fase.',
  nameOf: (place: number) => `Moment ${place}`,
  add: 'Voeg een moment toe',
  moment: 'Wanneer?',
  momentExample: 'Bijvoorbeeld: 07.30 uur, 1961 of fase 2',
  title: 'Titel',
  titleExample: 'Bijvoorbeeld: De eerste robot in een fabriek',
  text: 'Tekst (mag leeg blijven)',
  textExample: 'Wat gebeurt er?',
}

const editorEn: typeof editorNl = {
  legend: 'Moments',
  hint: 'Put them in order. Each says when it is: a year, a time or a phase.',
  nameOf: (place) => `Event ${place}`,
  add: 'Add an event',
  moment: 'When?',
  momentExample: 'For example: 7:30, 1961 or phase 2',
  title: 'Title',
  titleExample: 'For example: The first robot in a factory',
  text: 'Text (may stay empty)',
  textExample: 'What happens?',
}

/** What an author reads in the form of a line of events. */
export const timelineEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = { momentMissing: 'Schrijf op wanneer het is.' }
const problemsEn: typeof problemsNl = { momentMissing: 'Write when it is.' }

export const timelineProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
