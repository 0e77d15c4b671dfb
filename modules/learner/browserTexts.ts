import type { Language } from '~/db/tables'

const nl = {
  kept: 'Deze module is los geopend, zonder leersysteem. Je antwoorden worden alleen in deze browser bewaard. Niemand krijgt je resultaat.',
}

const en: typeof nl = {
  kept: 'This module was opened by itself, without a learning system. Your answers are kept in this browser only. Nobody is told your result.',
}

export const browserTexts: Record<Language, typeof nl> = { nl, en }
