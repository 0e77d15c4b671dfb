import type { Language } from '~/db/tables'

const nl = {
  findOne: 'Kies de regel die fout is.',
  findMore: (count: number) => `Kies de ${count} regels die fout zijn.`,
  onPaperOne: 'Zet een kruis voor de regel die fout is.',
  onPaperMore: (count: number) => `Zet een kruis voor de ${count} regels die fout zijn.`,
  chosen: 'Gekozen',
  found: 'Goed gevonden',
  notWrong: 'Deze regel klopt',
  missed: 'Deze regel is fout',
  better: (text: string) => `Zo hoort het: ${text}`,
  full: (count: number) => `Je koos al ${count} regels. Haal er eerst één weg.`,
}

const en: typeof nl = {
  findOne: 'Choose the line that is wrong.',
  findMore: (count) => `Choose the ${count} lines that are wrong.`,
  onPaperOne: 'Put a cross in front of the line that is wrong.',
  onPaperMore: (count) => `Put a cross in front of the ${count} lines that are wrong.`,
  chosen: 'Chosen',
  found: 'Well found',
  notWrong: 'This line is right',
  missed: 'This line is wrong',
  better: (text) => `As it should be: ${text}`,
  full: (count) => `You chose ${count} lines already. Take one away first.`,
}

export const gcodeFaultTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  example: 'Bijvoorbeeld: De frees gaat door het product. Welke regel is fout?',
  faults: 'Foute regels',
  faultsHint: 'Zet de cursor in de regel die fout is, en druk op de knop. Hoogstens vijf regels.',
  add: (place: number) => `Regel ${place} is fout`,
  fault: (place: number) => `Foute regel ${place}`,
  corrected: 'Hoe de regel hoort te zijn',
  correctedHint: 'Staat bij het goede antwoord, met de goede baan in de tekening. Mag leeg blijven.',
  feedback: 'Uitleg: waarom is deze regel fout?',
  remove: (place: number) => `Regel ${place} is niet meer fout`,
  other: { feedbackOther: 'Uitleg als iemand een regel kiest die klopt' },
  drawing: 'De baan, met de goede baan erbij',
}

const editorEn: typeof editorNl = {
  example: 'For example: The cutter goes through the part. Which line is wrong?',
  faults: 'Wrong lines',
  faultsHint: 'Put the cursor in the line that is wrong, and press the button. Five lines at most.',
  add: (place) => `Line ${place} is wrong`,
  fault: (place) => `Wrong line ${place}`,
  corrected: 'What the line should be',
  correctedHint: 'Shown with the right answer, with the right path in the drawing. May stay empty.',
  feedback: 'Feedback: why is this line wrong?',
  remove: (place) => `Line ${place} is wrong no longer`,
  other: { feedbackOther: 'Feedback when somebody chooses a line that is right' },
  drawing: 'The path, with the right path beside it',
}

export const gcodeFaultEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  gcodeFaultMissing: 'Geef aan welke regel fout is.',
  gcodeTooManyFaults: 'Maak hoogstens vijf regels fout.',
  gcodeBlankFault: 'Een lege regel kan niet fout zijn. Kies een andere regel.',
  gcodeAllWrong: 'Laat ook regels staan die kloppen.',
  gcodeSameLine: 'Dit is dezelfde regel. Schrijf hoe hij hoort te zijn.',
}

const problemsEn: typeof problemsNl = {
  gcodeFaultMissing: 'Say which line is wrong.',
  gcodeTooManyFaults: 'Make five lines wrong at most.',
  gcodeBlankFault: 'An empty line cannot be wrong. Choose another line.',
  gcodeAllWrong: 'Leave lines that are right as well.',
  gcodeSameLine: 'This is the same line. Write what it should be.',
}

export const gcodeFaultProblems = { nl: problemsNl, en: problemsEn }
