import type { Language } from '~/db/tables'

const nl = {
  here: (count: number) =>
    count === 1 ? 'Hier komt 1 vraag uit de vragenbank.' : `Hier komen ${count} vragen uit de vragenbank.`,
  count: 'Hoeveel vragen?',
  hint: 'De vragen staan op een pagina van de soort vragenbank. Elke deelnemer krijgt andere vragen, en bij een nieuwe poging ook.',
}

const en: typeof nl = {
  here: (count) =>
    count === 1 ? 'Here comes 1 question of the question bank.' : `Here come ${count} questions of the question bank.`,
  count: 'How many questions?',
  hint: 'The questions are on a page of the kind question bank. Each learner gets other questions, and so does each new try.',
}

export const drawTexts: Record<Language, typeof nl> = { nl, en }

const problemsNl = {
  drawNone: 'Zeg hoeveel vragen er uit de vragenbank komen.',
  drawTooMany: 'Vraag hoogstens 100 vragen.',
}
const problemsEn: typeof problemsNl = {
  drawNone: 'Say how many questions come from the question bank.',
  drawTooMany: 'Ask at most 100 questions.',
}

export const drawProblems = { nl: problemsNl, en: problemsEn }
