import type { Language } from '~/db/tables'

const locales = { nl: 'nl-NL', en: 'en-GB' }
const timeZone = 'Europe/Amsterdam'
const lengths = {
  nl: { minute: 'minuut', minutes: 'minuten', hour: 'uur', hours: 'uur' },
  en: { minute: 'minute', minutes: 'minutes', hour: 'hour', hours: 'hours' },
}

/** A day: "di 3 maart", with the year when it is not this year. */
export function dayText(at: number, language: Language) {
  const year = format(at, language, { year: 'numeric' })
  const isThisYear = year === format(Date.now(), language, { year: 'numeric' })
  const day = format(at, language, { weekday: 'short', day: 'numeric', month: 'long' }).replace(',', '')
  return isThisYear ? day : `${day} ${year}`
}

/** A time of day: "13.30 uur", in English "13:30". */
export function timeText(at: number, language: Language) {
  const time = format(at, language, { hour: '2-digit', minute: '2-digit' })
  return language === 'nl' ? `${time.replace(':', '.')} uur` : time
}

/** A time of day where there is no room for a word: "14:03". */
export function clockText(at: number, language: Language) {
  return format(at, language, { hour: '2-digit', minute: '2-digit' })
}

/** A moment: "di 3 maart, 13.30 uur". */
export function momentText(at: number, language: Language) {
  return `${dayText(at, language)}, ${timeText(at, language)}`
}

/** A date in full, for what is dated itself: "3 maart 2027". Takes milliseconds or an ISO date. */
export function dateText(at: number | string, language: Language) {
  return format(new Date(at).getTime(), language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A length of time in minutes: "40 minuten", "1 uur 20 min", "2 uur". */
export function minutesText(minutes: number, language: Language) {
  const hours = Math.floor(Math.round(minutes) / 60)
  const rest = Math.round(minutes) - hours * 60
  const words = lengths[language]
  if (hours === 0) return `${rest} ${rest === 1 ? words.minute : words.minutes}`
  const inHours = `${hours} ${hours === 1 ? words.hour : words.hours}`
  return rest === 0 ? inHours : `${inHours} ${rest} min`
}

/** Time spent, from seconds; less than a minute counts as one. */
export function spentText(seconds: number, language: Language) {
  return minutesText(Math.max(1, seconds / 60), language)
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format takes fifty times as long as using it.
function format(at: number, language: Language, options: Intl.DateTimeFormatOptions) {
  const key = language + JSON.stringify(options)
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone })
  formats.set(key, made)
  return made.format(at)
}
