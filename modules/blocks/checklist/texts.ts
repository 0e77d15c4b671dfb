import type { Language } from '~/db/tables'

const nl = {
  how: 'Vink af wat klaar is.',
  before: 'Vooraf',
  during: 'Tijdens',
  after: 'Achteraf',
  progress: (done: number, all: number) => `${done} van ${all} klaar`,
  copy: 'Kopieer als tekst',
  copied: 'De tekst is gekopieerd. Plak hem waar je hem nodig hebt.',
  byHand: 'Kopieer de tekst hieronder zelf. Hij is al gekozen.',
  asText: 'Je lijst als tekst',
}
const en: typeof nl = {
  how: 'Tick what is done.',
  before: 'Before',
  during: 'During',
  after: 'After',
  progress: (done, all) => `${done} of ${all} done`,
  copy: 'Copy as text',
  copied: 'The text is copied. Paste it where you need it.',
  byHand: 'Copy the text below yourself. It is selected already.',
  asText: 'Your list as text',
}

/** What a learner reads at a checklist. */
export const checklistTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  title: 'Titel',
  titleExample: 'Bijvoorbeeld: Voordat je de robot start',
  hint: 'Schrijf één ding per regel, zoals iemand het bij de machine nakijkt. Een kop zonder regels is niet te zien.',
  line: (place: number) => `Regel ${place}`,
  examples: {
    before: 'Bijvoorbeeld: Ik weet waar de noodstop zit',
    during: 'Bijvoorbeeld: Ik blijf buiten het hek',
    after: 'Bijvoorbeeld: Ik heb de storing opgeschreven',
  },
  add: (heading: string) => `Voeg een regel toe bij ${heading}`,
}
const editorEn: typeof editorNl = {
  title: 'Title',
  titleExample: 'For example: Before you start the robot',
  hint: 'Write one thing per line, as somebody checks it at the machine. A heading without lines is not shown.',
  line: (place) => `Line ${place}`,
  examples: {
    before: 'For example: I know where the emergency stop is',
    during: 'For example: I stay outside the fence',
    after: 'For example: I wrote down what went wrong',
  },
  add: (heading) => `Add a line to ${heading}`,
}

/** What an author reads in the form of a checklist. */
export const checklistEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  checklistLineMissing: 'Schrijf deze regel op, of haal hem weg.',
  checklistTooLong: 'Geef hoogstens tien regels.',
  checklistEmpty: 'Schrijf minstens één regel.',
}
const problemsEn: typeof problemsNl = {
  checklistLineMissing: 'Write this line, or remove it.',
  checklistTooLong: 'Give at most ten lines.',
  checklistEmpty: 'Write at least one line.',
}

export const checklistProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
