import type { Language } from '~/db/tables'
import type { LineError } from './questionLines'

const errorsNl: Record<LineError, string> = {
  noQuestion: 'hier hoort eerst een vraag. Begin een regel met ?',
  emptyQuestion: 'achter het vraagteken staat nog niets.',
  emptyAnswer: 'deze regel is nog leeg.',
  noRight: 'er is nog geen goed antwoord. Zet = voor het goede antwoord.',
  fewAnswers: 'er is nog maar één antwoord. Geef er minstens twee.',
  manyAnswers: 'er zijn meer dan twaalf antwoorden. Geef er hoogstens twaalf.',
  fewSteps: 'er zijn nog geen drie stappen. Geef er minstens drie.',
  manySteps: 'er zijn meer dan twaalf stappen. Geef er hoogstens twaalf.',
  stepFeedback: 'een stap heeft geen eigen uitleg. Zet onderaan = :: of - :: met de uitleg.',
  mixed: 'een vraag heeft antwoorden of stappen, niet allebei.',
  repeated: 'deze tekst staat er al. Maak hem anders.',
  tooLong: 'deze tekst is te lang. Maak hem korter.',
  unknown: 'deze regel begint niet met ?, =, - of een nummer.',
}

const errorsEn: typeof errorsNl = {
  noQuestion: 'a question belongs here first. Begin a line with ?',
  emptyQuestion: 'there is nothing behind the question mark yet.',
  emptyAnswer: 'this line is still empty.',
  noRight: 'there is no right answer yet. Put = in front of the right answer.',
  fewAnswers: 'there is only one answer. Give at least two.',
  manyAnswers: 'there are more than twelve answers. Give twelve at most.',
  fewSteps: 'there are fewer than three steps. Give at least three.',
  manySteps: 'there are more than twelve steps. Give twelve at most.',
  stepFeedback: 'a step has no feedback of its own. Put = :: or - :: with the feedback below the steps.',
  mixed: 'a question has answers or steps, not both.',
  repeated: 'this text is already there. Make it different.',
  tooLong: 'this text is too long. Make it shorter.',
  unknown: 'this line does not begin with ?, =, - or a number.',
}

const nl = {
  errors: errorsNl,
  lines: 'Vragen in regels',
  linesUse: 'Typ of plak vragen, elk stuk op een eigen regel.',
  linesTitle: 'Vragen in regels',
  linesField: 'Je vragen',
  linesHint: 'Begin elke regel met een teken:',
  signs: [
    ['?', 'een vraag'],
    ['=', 'een goed antwoord (meer mag ook)'],
    ['-', 'een fout antwoord'],
    ['1.', 'een stap, als de stappen op volgorde moeten'],
    ['::', 'uitleg, achter een antwoord'],
  ],
  example:
    '? Wat doe je eerst?\n= Rondkijken :: Goed. Eerst kijken, dan doen.\n- Starten :: Kijk eerst of de cel leeg is.',
  errorAt: (line: number, error: string) => `Regel ${line}: ${error}`,
  errorsTitle: (count: number) => (count === 1 ? 'Nog één ding klopt niet' : `Nog ${count} dingen kloppen niet`),
  preview: 'Zo ziet een deelnemer het',
  previewEmpty: 'Hier komen je vragen te staan.',
  put: (count: number) => (count === 1 ? 'Zet de vraag op de pagina' : `Zet ${count} vragen op de pagina`),
  putNone: 'Zet de vragen op de pagina',
  goToLine: (line: number) => `Ga naar regel ${line}`,
  putDone: (count: number) => (count === 1 ? 'De vraag staat op de pagina.' : `${count} vragen staan op de pagina.`),
  cancel: 'Laat maar',
  looksLikeQuestions: 'Dit lijken vragen in regels.',
  makeQuestions: 'Maak hier vragen van',
  looksLikeMarkdown: 'Dit lijkt op Markdown.',
  makeMarkdown: 'Maak er koppen en lijsten van',
  leave: 'Laat het zo staan',
  markdownDone: 'De tekst heeft nu zijn koppen en lijsten.',
  imagesLost: (count: number) =>
    count === 1
      ? 'Eén afbeelding kwam niet mee, omdat ze ergens anders staat. Bewaar haar en zet haar zelf op de pagina.'
      : `${count} afbeeldingen kwamen niet mee, omdat ze ergens anders staan. Bewaar ze en zet ze zelf op de pagina.`,
  pastedImage: (number: number) => `Geplakte afbeelding ${number}`,
}

const en: typeof nl = {
  errors: errorsEn,
  lines: 'Questions in lines',
  linesUse: 'Type or paste questions, each part on a line of its own.',
  linesTitle: 'Questions in lines',
  linesField: 'Your questions',
  linesHint: 'Begin each line with a sign:',
  signs: [
    ['?', 'a question'],
    ['=', 'a right answer (there may be more)'],
    ['-', 'a wrong answer'],
    ['1.', 'a step, when steps are to be put in order'],
    ['::', 'an explanation, behind an answer'],
  ],
  example:
    '? What do you do first?\n= Look around :: Right. Look first, then act.\n- Start :: First see whether the cell is empty.',
  errorAt: (line, error) => `Line ${line}: ${error}`,
  errorsTitle: (count) => (count === 1 ? 'One thing is not right yet' : `${count} things are not right yet`),
  preview: 'This is what a learner sees',
  previewEmpty: 'Your questions will be here.',
  put: (count) => (count === 1 ? 'Put the question on the page' : `Put ${count} questions on the page`),
  putNone: 'Put the questions on the page',
  goToLine: (line) => `Go to line ${line}`,
  putDone: (count) => (count === 1 ? 'The question is on the page.' : `${count} questions are on the page.`),
  cancel: 'Never mind',
  looksLikeQuestions: 'These look like questions in lines.',
  makeQuestions: 'Make questions of this',
  looksLikeMarkdown: 'This looks like Markdown.',
  makeMarkdown: 'Make headings and lists of it',
  leave: 'Leave it like this',
  markdownDone: 'The text has its headings and lists now.',
  imagesLost: (count) =>
    count === 1
      ? 'One image did not come along, because it is somewhere else. Save it and put it on the page yourself.'
      : `${count} images did not come along, because they are somewhere else. Save them and put them on the page yourself.`,
  pastedImage: (number) => `Pasted image ${number}`,
}

/** What an author reads when pasting, and when writing questions in lines. */
export const pasteTexts: Record<Language, typeof nl> = { nl, en }
