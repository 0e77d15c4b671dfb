import type { Language } from '~/db/tables'

const nl = {
  chooseOne: 'Kies één antwoord.',
  chooseMore: 'Kies alle goede antwoorden. Er kunnen er meer dan één goed zijn.',
  putInOrder: 'Zet de stappen in de goede volgorde. Sleep een stap, of gebruik de pijlen.',
  numberInOrder: 'Zet de stappen in de goede volgorde: schrijf er een nummer voor.',
  rightOrder: 'De goede volgorde',
  right: 'Goed',
  wrong: 'Niet goed',
  missed: 'Ook goed',
  moreRight: 'Er is nog een ander antwoord goed.',
  inPlace: 'Goede plaats',
  outOfPlace: 'Andere plaats',
  drag: 'Versleep',
  up: (step: string) => `Zet hoger: ${step}`,
  down: (step: string) => `Zet lager: ${step}`,
  movedTo: (step: string, place: number, total: number) => `${step} staat nu op plaats ${place} van ${total}.`,
  unknown: 'Dit onderdeel kan hier niet worden getoond. Je kunt gewoon verder.',
}

const en: typeof nl = {
  chooseOne: 'Choose one answer.',
  chooseMore: 'Choose all the right answers. There may be more than one.',
  putInOrder: 'Put the steps in the right order. Drag a step, or use the arrows.',
  numberInOrder: 'Put the steps in the right order: write a number in front of each.',
  rightOrder: 'The right order',
  right: 'Right',
  wrong: 'Not right',
  missed: 'Also right',
  moreRight: 'There is another right answer.',
  inPlace: 'Right place',
  outOfPlace: 'Another place',
  drag: 'Drag',
  up: (step) => `Move up: ${step}`,
  down: (step) => `Move down: ${step}`,
  movedTo: (step, place, total) => `${step} is now number ${place} of ${total}.`,
  unknown: 'This part cannot be shown here. You can simply go on.',
}

/** What a learner reads in a block. */
export const blockTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  question: 'Vraag',
  options: 'Antwoorden',
  rightOne: 'Kies bij het goede antwoord het rondje ervoor.',
  rightOnes: 'Vink elk goed antwoord aan.',
  isRight: (place: number) => `Antwoord ${place} is goed`,
  option: (place: number) => `Antwoord ${place}`,
  feedback: 'Uitleg',
  feedbackHint: 'Waarom is dit goed of niet goed?',
  addOption: 'Voeg een antwoord toe',
  shuffle: 'Zet de antwoorden bij elke deelnemer in een andere volgorde',
  partial: 'Een fout gekozen antwoord kost evenveel als een goed antwoord oplevert, nooit minder dan 0.',
  steps: 'Stappen',
  stepsHint: 'Schrijf de stappen in de goede volgorde. De deelnemer krijgt ze door elkaar.',
  step: (place: number) => `Stap ${place}`,
  addStep: 'Voeg een stap toe',
  feedbackRight: 'Uitleg als de volgorde goed is',
  feedbackWrong: 'Uitleg als de volgorde nog niet goed is',
  up: (name: string) => `Zet ${name} hoger`,
  down: (name: string) => `Zet ${name} lager`,
  remove: (name: string) => `Haal ${name} weg`,
  removed: (name: string) => `${name} is weg.`,
  moved: (name: string, place: number) => `${name} staat nu op plaats ${place}.`,
}

const editorEn: typeof editorNl = {
  question: 'Question',
  options: 'Answers',
  rightOne: 'Select the circle in front of the right answer.',
  rightOnes: 'Tick each right answer.',
  isRight: (place) => `Answer ${place} is right`,
  option: (place) => `Answer ${place}`,
  feedback: 'Feedback',
  feedbackHint: 'Why is this right or not right?',
  addOption: 'Add an answer',
  shuffle: 'Give each learner the answers in a different order',
  partial: 'A wrong choice costs as much as a right one earns, never less than 0.',
  steps: 'Steps',
  stepsHint: 'Write the steps in the right order. The learner gets them mixed up.',
  step: (place) => `Step ${place}`,
  addStep: 'Add a step',
  feedbackRight: 'Feedback when the order is right',
  feedbackWrong: 'Feedback when the order is not right yet',
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} is removed.`,
  moved: (name, place) => `${name} is now number ${place}.`,
}

/** What an author reads in the form of a block. */
export const editorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }
