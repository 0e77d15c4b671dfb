import type { Language } from '~/db/tables'

const nl = {
  withoutScript: 'Je kunt alles lezen. Om vragen te beantwoorden is JavaScript nodig, en dat staat hier uit.',
}
const en: typeof nl = {
  withoutScript: 'You can read everything. Answering questions needs JavaScript, and that is switched off here.',
}

/** What a learner reads around the pages of a module, in the language of the module. */
export const learnerTexts: Record<Language, typeof nl> = { nl, en }
