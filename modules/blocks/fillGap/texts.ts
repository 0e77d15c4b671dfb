import type { Language } from '~/db/tables'

const nl = {
  fillIn: 'Vul elk gat in. Hoofdletters en spaties tellen niet.',
  choose: 'Kies bij elk gat het goede antwoord.',
  both: 'Vul elk gat in, of kies uit de lijst.',
  onPaper: 'Schrijf op elke lijn het goede antwoord.',
  gap: (place: number, total: number, around: string) => `Gat ${place} van ${total}: ${around}`,
  pick: 'Kies',
  left: (count: number) => (count === 1 ? 'Nog 1 gat is leeg.' : `Nog ${count} gaten zijn leeg.`),
  spelled: (word: string) => `Goed, je schrijft: ${word}`,
  rightIs: (word: string) => `Goed is: ${word}`,
}

const en: typeof nl = {
  fillIn: 'Fill in each gap. Capitals and spaces do not count.',
  choose: 'Choose the right answer for each gap.',
  both: 'Fill in each gap, or choose from the list.',
  onPaper: 'Write the right answer on each line.',
  gap: (place, total, around) => `Gap ${place} of ${total}: ${around}`,
  pick: 'Choose',
  left: (count) => (count === 1 ? '1 gap is still empty.' : `${count} gaps are still empty.`),
  spelled: (word) => `Right, it is spelled: ${word}`,
  rightIs: (word) => `Right is: ${word}`,
}

export const fillGapTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  questionHint: 'Bijvoorbeeld: Vul de zinnen aan.',
  text: 'Tekst met gaten',
  textHint:
    'Zet elk goed antwoord tussen accolades: “Zet de schuifmaat eerst op {nul|0}.” Tussen goede antwoorden staat een |.',
  textExample: 'Zet de schuifmaat eerst op {nul|0}.',
  make: 'Maak een gat van het gekozen woord',
  gaps: 'De gaten',
  noGaps: 'Er is nog geen gat. Kies een woord in je tekst en druk op de knop hierboven.',
  gap: (place: number) => `Gat ${place}`,
  emptyGap: 'nog leeg',
  or: 'of',
  others: 'Foute antwoorden om uit te kiezen',
  othersHint: 'Met een | ertussen. Leeg: de deelnemer typt zelf.',
  hint: 'Aanwijzing',
  hintHint: 'Wat helpt wie dit fout heeft?',
  mayMistype: 'Eén typefout mag, in woorden van vijf letters of meer',
  feedbackRight: 'Uitleg als alles goed is',
  feedbackWrong: 'Uitleg als het nog niet goed is',
}

const editorEn: typeof editorNl = {
  questionHint: 'For example: Complete the sentences.',
  text: 'Text with gaps',
  textHint: 'Put each right answer in braces: “Set the calliper to {zero|0} first.” Between right answers stands a |.',
  textExample: 'Set the calliper to {zero|0} first.',
  make: 'Make the selected word a gap',
  gaps: 'The gaps',
  noGaps: 'There is no gap yet. Select a word in your text and press the button above.',
  gap: (place) => `Gap ${place}`,
  emptyGap: 'still empty',
  or: 'or',
  others: 'Wrong answers to choose from',
  othersHint: 'With a | in between. Empty: the learner types.',
  hint: 'Hint',
  hintHint: 'What helps those who had this wrong?',
  mayMistype: 'One typing error is allowed, in words of five letters or more',
  feedbackRight: 'Feedback when all is right',
  feedbackWrong: 'Feedback when it is not right yet',
}

export const fillGapEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  gapMissing: 'Maak minstens één gat. Zet daarvoor een woord tussen accolades, bijvoorbeeld {nul}.',
  gapEmpty: 'Een gat is nog leeg. Zet het goede antwoord tussen de accolades.',
  gapTooLong: 'Een antwoord in een gat is te lang. Houd het op ongeveer dertig tekens.',
  tooManyGaps: 'Maak hoogstens twaalf gaten. Maak anders een tweede vraag.',
  otherIsRight: 'Dit antwoord staat in je tekst als goed. Haal het hier weg.',
}

const problemsEn: typeof problemsNl = {
  gapMissing: 'Make at least one gap. Put a word in braces for it, for example {zero}.',
  gapEmpty: 'A gap is still empty. Put the right answer between the braces.',
  gapTooLong: 'An answer in a gap is too long. Keep it to about thirty characters.',
  tooManyGaps: 'Make at most twelve gaps. Or make a second question.',
  otherIsRight: 'In your text this answer is right. Remove it here.',
}

export const fillGapProblems = { nl: problemsNl, en: problemsEn }
