import type { Language } from '~/db/tables'

const nl = {
  how: 'Schrijf je antwoord op. Daarna zie je een goed antwoord, en kijk je zelf na.',
  onPaper: 'Schrijf je antwoord op.',
  yours: 'Je antwoord',
  least: (least: number, count: number) => `Schrijf minstens ${least} tekens. Je hebt er ${count}.`,
  left: (count: number) => `Je hebt nog ${count} tekens.`,
  model: 'Een goed antwoord',
  judge: 'Kijk je antwoord na. Wat staat erin?',
  met: 'Staat erin',
  notMet: 'Nog niet',
}
const en: typeof nl = {
  how: 'Write your answer. Then you see a good answer, and check your own.',
  onPaper: 'Write your answer.',
  yours: 'Your answer',
  least: (least, count) => `Write at least ${least} characters. You have ${count}.`,
  left: (count) => `You have ${count} characters left.`,
  model: 'A good answer',
  judge: 'Check your answer. What is in it?',
  met: 'Is in it',
  notMet: 'Not yet',
}

/** What a learner reads at an open question. */
export const openAnswerTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  least: 'Hoe lang is een antwoord minstens?',
  leastNone: 'maakt niet uit',
  leastCount: (count: number) => `${count} tekens`,
  model: 'Een goed antwoord',
  modelHint: 'De deelnemer leest dit na het schrijven, en vergelijkt het met het eigen antwoord.',
  criteria: 'Waar kijkt de deelnemer naar?',
  criteriaHint: 'De deelnemer vinkt aan wat in het eigen antwoord staat. Dat is de score.',
  criterion: (place: number) => `Punt ${place}`,
  criterionHint: 'Bijvoorbeeld: Ik noem welke machine het is',
  addCriterion: 'Voeg een punt toe',
}
const editorEn: typeof editorNl = {
  least: 'How long is an answer at least?',
  leastNone: 'does not matter',
  leastCount: (count) => `${count} characters`,
  model: 'A good answer',
  modelHint: 'The learner reads this after writing, and compares it with their own answer.',
  criteria: 'What does the learner look at?',
  criteriaHint: 'The learner ticks what is in their own answer. That is the score.',
  criterion: (place) => `Point ${place}`,
  criterionHint: 'For example: I say which machine it is',
  addCriterion: 'Add a point',
}

/** What an author reads in the form of an open question. */
export const openAnswerEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  openModelMissing: 'Schrijf een goed antwoord op.',
  openCriterionMissing: 'Schrijf dit punt op, of haal het weg.',
  openTooFewCriteria: 'Geef minstens één punt om op na te kijken.',
  openTooManyCriteria: 'Geef hoogstens vijf punten.',
}
const problemsEn: typeof problemsNl = {
  openModelMissing: 'Write a good answer.',
  openCriterionMissing: 'Write this point, or remove it.',
  openTooFewCriteria: 'Give at least one point to check.',
  openTooManyCriteria: 'Give at most five points.',
}

export const openAnswerProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
