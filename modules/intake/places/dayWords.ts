import type { Language } from '~/db/tables'

const locales = { nl: 'nl-NL', en: 'en-GB' }

/** An ISO day as a mail says it: "1 september 2027". */
export function dayWords(day: string, language: Language) {
  const options = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(locales[language], options).format(Date.parse(`${day}T00:00:00Z`))
}
