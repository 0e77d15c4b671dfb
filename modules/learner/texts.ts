import type { Language } from '~/db/tables'

const nl = {
  withoutScript: 'Je kunt alles lezen. Om vragen te beantwoorden is JavaScript nodig, en dat staat hier uit.',

  contents: 'Inhoud',
  contentsOf: (title: string) => `Inhoud van ${title}`,
  pageOf: (page: number, total: number) => `Pagina ${page} van ${total}`,
  result: 'Resultaat',
  previous: 'Vorige',
  next: 'Volgende',
  throughPages: 'Door de pagina’s',
  toResult: 'Naar je resultaat',
  version: (version: number) => `Versie ${version}`,
  contact: (name: string) => `Klopt er iets niet? Vraag het ${name || 'de maker'}.`,

  notSeen: 'Nog niet gezien',
  seen: 'Gezien',
  questionsLeft: (count: number) => (count === 1 ? 'Nog 1 vraag' : `Nog ${count} vragen`),
  testOpen: 'Toets: nog niet ingeleverd',
  testAgain: 'Toets: nog niet gehaald',
  testPassed: 'Toets: gehaald',
  testFailed: 'Toets: niet gehaald',

  saving: 'Bezig met opslaan',
  saved: (time: string) => `Opgeslagen ${time}`,
  notSaved: 'Nog niet opgeslagen, we blijven het proberen',
  notKept: 'Wordt niet bewaard',
  noLms:
    'Deze module is los geopend, zonder leersysteem. Je kunt alles lezen en oefenen. Je antwoorden worden niet bewaard.',
  preview: 'Dit is een voorbeeld. Je kunt alles proberen. Je antwoorden worden niet bewaard.',
  newer:
    'Je hebt deze module al in een nieuwere versie gevolgd. Wat je daar hebt gedaan, blijft bewaard. Wat je hier doet, wordt niet bewaard.',

  question: (place: number) => `Vraag ${place}`,
  questionOf: (place: number, total: number) => `Vraag ${place} van ${total}`,
  check: 'Kijk na',
  tryAgain: 'Probeer het nog eens',
  answerFirst: 'Geef eerst een antwoord.',
  right: 'Goed!',
  partlyRight: 'Deels goed.',
  notRight: 'Nog niet goed.',
  wrong: 'Niet goed.',

  testRules: (questions: number, passMark: number) =>
    `Deze toets heeft ${questions} ${questions === 1 ? 'vraag' : 'vragen'}. Je hebt ${passMark} van de 100 punten nodig.`,
  triesEndless: 'Je mag de toets zo vaak doen als je wilt.',
  triesLeft: (count: number) => (count === 1 ? 'Je hebt nog 1 poging.' : `Je hebt nog ${count} pogingen.`),
  beforeHandIn: 'Na het inleveren kun je je antwoorden niet meer veranderen.',
  handIn: 'Lever de toets in',
  answersMissing: (count: number) =>
    count === 1 ? 'Je hebt 1 vraag nog niet beantwoord:' : `Je hebt ${count} vragen nog niet beantwoord:`,
  testPassedTitle: 'Toets gehaald',
  testNotPassedTitle: 'Toets nog niet gehaald',
  testFailedTitle: 'Toets niet gehaald',
  seeBelow: 'Hieronder zie je per vraag hoe het ging.',
  startAgain: 'Doe de toets opnieuw',
  scoreLine: (score: number, passMark: number) => `Je score is ${score} van de 100. Nodig: ${passMark}.`,
  scoreOnly: (score: number) => `Je score is ${score} van de 100.`,
  needed: (passMark: number) => `nodig ${passMark}`,

  passedTitle: 'Gehaald!',
  passedText: 'Je hebt deze module af en de toets gehaald. Goed gedaan.',
  completedTitle: 'Klaar!',
  completedText: 'Je hebt deze module af. Goed gedaan.',
  failedTitle: 'Niet gehaald',
  failedText:
    'Je hebt geen pogingen meer over. Lees de pagina’s nog eens rustig door en praat erover met je begeleider. Die kan je een nieuwe kans geven.',
  incompleteTitle: 'Nog niet klaar',
  incompleteText: 'Dit moet je nog doen:',
  earlierText: 'Je was al klaar met deze module. Je kunt alles nog eens bekijken.',
  whatNow: 'Wat nu?',
  todoSee: 'Lees deze pagina',
  todoAnswer: 'Beantwoord de vragen',
  todoTest: 'Doe de toets',
  lookBack: 'Kijk je antwoorden terug',
  fromStart: 'Begin weer bij pagina 1',
  close: 'Sluit de module',
  closedTitle: 'De module is gesloten',
  closedKept: 'Alles is opgeslagen. Je kunt dit venster sluiten.',
  closedNotKept: 'Het opslaan is niet bevestigd. Open de module nog een keer om te kijken of alles er staat.',
  closedNoLms: 'Je kunt dit venster sluiten.',
}

const en: typeof nl = {
  withoutScript: 'You can read everything. Answering questions needs JavaScript, and that is switched off here.',

  contents: 'Contents',
  contentsOf: (title) => `Contents of ${title}`,
  pageOf: (page, total) => `Page ${page} of ${total}`,
  result: 'Result',
  previous: 'Previous',
  next: 'Next',
  throughPages: 'Through the pages',
  toResult: 'To your result',
  version: (version) => `Version ${version}`,
  contact: (name) => `Is something not right? Ask ${name || 'the maker'}.`,

  notSeen: 'Not seen yet',
  seen: 'Seen',
  questionsLeft: (count) => (count === 1 ? '1 question to go' : `${count} questions to go`),
  testOpen: 'Test: not handed in yet',
  testAgain: 'Test: not passed yet',
  testPassed: 'Test: passed',
  testFailed: 'Test: not passed',

  saving: 'Saving',
  saved: (time) => `Saved ${time}`,
  notSaved: 'Not saved yet, we keep trying',
  notKept: 'Is not kept',
  noLms:
    'This module was opened by itself, without a learning system. You can read and practise everything. Your answers are not kept.',
  preview: 'This is a preview. You can try everything. Your answers are not kept.',
  newer: 'You have followed a newer version of this module. What you did there is kept. What you do here is not kept.',

  question: (place) => `Question ${place}`,
  questionOf: (place, total) => `Question ${place} of ${total}`,
  check: 'Check',
  tryAgain: 'Try again',
  answerFirst: 'Please give an answer first.',
  right: 'Right!',
  partlyRight: 'Partly right.',
  notRight: 'Not right yet.',
  wrong: 'Not right.',

  testRules: (questions, passMark) =>
    `This test has ${questions} ${questions === 1 ? 'question' : 'questions'}. You need ${passMark} of 100 points.`,
  triesEndless: 'You may do the test as often as you like.',
  triesLeft: (count) => (count === 1 ? 'You have 1 try left.' : `You have ${count} tries left.`),
  beforeHandIn: 'After handing in you cannot change your answers.',
  handIn: 'Hand in the test',
  answersMissing: (count) =>
    count === 1 ? 'You have not answered 1 question yet:' : `You have not answered ${count} questions yet:`,
  testPassedTitle: 'Test passed',
  testNotPassedTitle: 'Test not passed yet',
  testFailedTitle: 'Test not passed',
  seeBelow: 'Below you see how each question went.',
  startAgain: 'Do the test again',
  scoreLine: (score, passMark) => `Your score is ${score} of 100. Needed: ${passMark}.`,
  scoreOnly: (score) => `Your score is ${score} of 100.`,
  needed: (passMark) => `needed ${passMark}`,

  passedTitle: 'Passed!',
  passedText: 'You have finished this module and passed the test. Well done.',
  completedTitle: 'Finished!',
  completedText: 'You have finished this module. Well done.',
  failedTitle: 'Not passed',
  failedText:
    'You have no tries left. Take your time to read the pages again and talk about it with your supervisor, who can give you a new chance.',
  incompleteTitle: 'Not finished yet',
  incompleteText: 'This is what is left to do:',
  earlierText: 'You had already finished this module. You can look at everything again.',
  whatNow: 'What now?',
  todoSee: 'Read this page',
  todoAnswer: 'Answer the questions',
  todoTest: 'Do the test',
  lookBack: 'Look back at your answers',
  fromStart: 'Start again at page 1',
  close: 'Close the module',
  closedTitle: 'The module is closed',
  closedKept: 'Everything is saved. You can close this window.',
  closedNotKept: 'Saving was not confirmed. Open the module once more to see whether everything is there.',
  closedNoLms: 'You can close this window.',
}

export type Texts = typeof nl

/** What a learner reads around the pages of a module, in the language of the module. */
export const learnerTexts: Record<Language, Texts> = { nl, en }
