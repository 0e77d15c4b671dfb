import type { Language } from '~/db/tables'

const nl = {
  review: 'Je was al klaar met deze module. Je kunt alles nog eens bekijken. Wat je hier doet, wordt niet bewaard.',
}

const en: typeof nl = {
  review: 'You had already finished this module. You can look at everything again. What you do here is not kept.',
}

export const reviewTexts: Record<Language, typeof nl> = { nl, en }
