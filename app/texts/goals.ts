import { bilingual } from './bilingual'

export const goalTexts = bilingual({
  nl: {
    goal: (number: number) => `Doel ${number}`,
    title: 'Vragen per doel',
    goalColumn: 'Doel',
    questions: 'Vragen',
    without: 'Nog geen doel gekozen',
    none: 'Schrijf eerst op wat iemand na de module kan. Daarna kies je bij elke vraag een doel.',
    write: 'Schrijf de doelen op',
  },
  en: {
    goal: (number) => `Goal ${number}`,
    title: 'Questions per goal',
    goalColumn: 'Goal',
    questions: 'Questions',
    without: 'No goal chosen yet',
    none: 'First write what somebody can do after the module. Then choose a goal for each question.',
    write: 'Write the goals',
  },
})
