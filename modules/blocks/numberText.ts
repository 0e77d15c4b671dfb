import type { Language } from '~/db/tables'

/** 1620 is "1.620" in Dutch, 4.25 is "4,25": as people read it, with two decimals at most. */
export function numberText(value: number, language: Language) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)
}
