import type { Language } from '~/db/tables'

const nl = {
  close: 'Sluit',
  larger: 'Maak groter',
  smaller: 'Maak kleiner',
  percent: (size: number) => `${size} %`,
}

const en: typeof nl = {
  close: 'Close',
  larger: 'Make larger',
  smaller: 'Make smaller',
  percent: (size) => `${size}%`,
}

/** At a picture that is shown large. */
export const zoomTexts: Record<Language, typeof nl> = { nl, en }
