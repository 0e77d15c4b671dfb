import type { Language } from '~/db/tables'

const formats = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

/** A number with at most one decimal: "7,5", in English "7.5". */
export function numberText(value: number, language: Language) {
  return formats[language].format(value)
}
