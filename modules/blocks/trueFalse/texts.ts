import type { Language } from '~/db/tables'

const nl = { isIt: 'Is dit waar?', true: 'Waar', false: 'Niet waar', thisRight: 'Dit is goed' }
const en: typeof nl = { isIt: 'Is this true?', true: 'True', false: 'Not true', thisRight: 'This is right' }

/** What a learner reads at a statement. */
export const trueFalseTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  statement: 'Stelling',
  statementHint: 'Een zin waarvan je zeker weet of hij waar is. Vraag één ding tegelijk, en liever zonder “niet”.',
  isTrue: 'Is de stelling waar?',
  feedback: 'Uitleg',
  feedbackHint: { true: 'Als iemand “waar” kiest', false: 'Als iemand “niet waar” kiest' },
}
const editorEn: typeof editorNl = {
  statement: 'Statement',
  statementHint: 'A sentence of which you are certain. Ask one thing at a time, preferably without “not”.',
  isTrue: 'Is the statement true?',
  feedback: 'Feedback',
  feedbackHint: { true: 'When somebody chooses “true”', false: 'When somebody chooses “not true”' },
}

/** What an author reads in the form of a statement. */
export const trueFalseEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = { statementMissing: 'Schrijf de stelling op.', truthMissing: 'Kies of de stelling waar is.' }
const problemsEn: typeof problemsNl = {
  statementMissing: 'Write the statement.',
  truthMissing: 'Choose whether the statement is true.',
}

export const trueFalseProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
