import type { Language } from '~/db/tables'
import type { DemonstrationPart } from './demonstration'

const partsNl: Record<DemonstrationPart, string> = {
  materials: 'Klaarleggen',
  settings: 'Instellen',
  safety: 'Eerst veilig',
  steps: 'Zo doe je het voor',
  mistakes: 'Dit gaat vaak mis',
  questions: 'Vragen om mee af te sluiten',
}

const partsEn: typeof partsNl = {
  materials: 'Have ready',
  settings: 'Settings',
  safety: 'Safety first',
  steps: 'How to show it',
  mistakes: 'What often goes wrong',
  questions: 'Questions to end with',
}

const nl = {
  workbook: 'Werkboek',
  version: (number: number, date: string) => `Versie ${number}, ${date}`,
  minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  forWhom: 'Voor wie',
  goals: 'Wat je straks kunt',
  yourName: 'Je naam',
  yourDate: 'Datum',
  contents: 'Inhoud',
  page: (number: number, total: number) => `Bladzijde ${number} van ${total}`,
  question: (number: string) => `Vraag ${number}`,
  test: 'Toets',
  bank: (title: string) => `Vragen van de toets: ${title}`,
  bankNote: 'Op het scherm krijg je een paar van deze vragen. Hier staan ze allemaal.',
  answers: 'Antwoorden',
  answersNote: 'Kijk pas na als je zelf een antwoord hebt.',
  right: 'Goed',
  glossary: 'Begrippen',
  filmNote: 'Deze video kun je op het scherm bekijken, in de module.',
  soundNote: 'Dit geluid kun je op het scherm beluisteren, in de module.',
  said: 'Wat er gezegd wordt',
  demonstration: 'Demonstratieblad',
  demonstrationGoals: 'Wat ze straks kunnen',
  demonstrationParts: partsNl,
  scan: 'Scan met je telefoon',
  openAddress: 'Of typ dit adres in:',
  codeOf: (address: string) => `QR-code naar ${address}`,
}

const en: typeof nl = {
  workbook: 'Workbook',
  version: (number, date) => `Version ${number}, ${date}`,
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  forWhom: 'For whom',
  goals: 'What you will be able to do',
  yourName: 'Your name',
  yourDate: 'Date',
  contents: 'Contents',
  page: (number, total) => `Page ${number} of ${total}`,
  question: (number) => `Question ${number}`,
  test: 'Test',
  bank: (title) => `Questions of the test: ${title}`,
  bankNote: 'On the screen you get some of these questions. Here are all of them.',
  answers: 'Answers',
  answersNote: 'Check only when you have an answer of your own.',
  right: 'Right',
  glossary: 'Terms',
  filmNote: 'You can watch this film on the screen, in the module.',
  soundNote: 'You can listen to this on the screen, in the module.',
  said: 'What is said',
  demonstration: 'Demonstration sheet',
  demonstrationGoals: 'What they will be able to do',
  demonstrationParts: partsEn,
  scan: 'Scan with your phone',
  openAddress: 'Or type this address:',
  codeOf: (address) => `QR code to ${address}`,
}

/** What stands on paper besides the words of a module. */
export const paperTexts: Record<Language, typeof nl> = { nl, en }
