import type { Language } from '~/db/tables'

const nl = {
  how: 'Tik in de tekst alles aan wat goed is. Tik nog een keer om het weg te halen.',
  onPaper: 'Zet een streep onder alles wat goed is.',
}

const en: typeof nl = {
  how: 'Tap everything in the text that is right. Tap again to take it away.',
  onPaper: 'Underline everything that is right.',
}

export const chooseInTextTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  questionHint: 'Bijvoorbeeld: Welke delen van de robot bewegen?',
  text: 'Tekst om in te kiezen',
  textHint: 'Zet haken om wat iemand kan kiezen: [bek]. Zet er een sterretje bij als het goed is: [*bek].',
  textExample: 'De [*grijper] pakt het product van de [tafel].',
  makeWrong: 'Maak kiesbaar',
  makeRight: 'Maak kiesbaar en goed',
  preview: 'Zo komt het eruit te zien',
  previewHint: 'Druk op een stuk om het goed te maken, of juist niet.',
  noPieces: 'Er is nog niets te kiezen. Kies een woord in je tekst en druk op een knop hierboven.',
  emptyPiece: 'leeg',
  feedbackRight: 'Uitleg als alles goed is',
  feedbackWrong: 'Uitleg als het nog niet goed is',
}

const editorEn: typeof editorNl = {
  questionHint: 'For example: Which parts of the robot move?',
  text: 'Text to choose in',
  textHint: 'Put brackets around what can be chosen: [jaw]. Add an asterisk where it is right: [*jaw].',
  textExample: 'The [*gripper] takes the product from the [table].',
  makeWrong: 'Make it a choice',
  makeRight: 'Make it a right choice',
  preview: 'This is what it will look like',
  previewHint: 'Press a piece to make it right, or not.',
  noPieces: 'There is nothing to choose yet. Select a word in your text and press a button above.',
  emptyPiece: 'empty',
  feedbackRight: 'Feedback when all is right',
  feedbackWrong: 'Feedback when it is not right yet',
}

export const chooseInTextEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  tooFewPieces: 'Zet haken om minstens twee stukken van je tekst: een goed stuk en een stuk dat niet goed is.',
  tooManyPieces: 'Maak hoogstens veertig stukken kiesbaar.',
  pieceEmpty: 'Er staat niets tussen twee haken. Zet er woorden tussen, of haal de haken weg.',
  rightPieceMissing: 'Geef aan wat goed is. Zet een sterretje achter de eerste haak: [*bek].',
  wrongPieceMissing: 'Alles is nu goed. Maak ook een stuk kiesbaar dat niet goed is.',
}

const problemsEn: typeof problemsNl = {
  tooFewPieces: 'Put brackets around at least two pieces of your text: one that is right and one that is not.',
  tooManyPieces: 'Make at most forty pieces a choice.',
  pieceEmpty: 'There is nothing between two brackets. Put words between them, or remove the brackets.',
  rightPieceMissing: 'Say what is right. Put an asterisk after the first bracket: [*jaw].',
  wrongPieceMissing: 'Everything is right now. Also make a piece a choice that is not right.',
}

export const chooseInTextProblems = { nl: problemsNl, en: problemsEn }
