/** What is wrong with a value: SCORM 2004 RTE section 3.1.7, data model element type mismatch, or value out of range. */
export type Fault = '406' | '407'
export type Check = (value: string) => Fault | undefined

// The standard says what a system holds at least; nothing shorter than this is ever cut or refused.
const longestText = 64_000

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? undefined : '406'

export const text: Check = (value) => (value.length <= longestText ? undefined : '406')
export const oneOf = (...words: string[]): Check => matching(new RegExp(`^(?:${words.join('|')})$`))

const decimal = /^-?\d{1,20}(?:\.\d{1,20})?$/
export const real: Check = matching(decimal)

export const between =
  (lowest: number, highest = Number.POSITIVE_INFINITY): Check =>
  (value) => {
    if (!decimal.test(value)) return '406'
    return Number(value) >= lowest && Number(value) <= highest ? undefined : '407'
  }

/** A URN has a namespace and a name; any other text without blanks is a URI or a short name (RTE section 4.1.1.7). */
export const identifier: Check = (value) => {
  if (!/^[^\s\p{C}]{1,4000}$/u.test(value)) return '406'
  return /^urn:/i.test(value) && !/^urn:[a-z0-9][a-z0-9-]{1,31}:\S+$/i.test(value) ? '406' : undefined
}

const language = '(?:[a-zA-Z]{2,8}|[ix])(?:-[a-zA-Z0-9]{2,8})*'
export const languageOrNone = matching(new RegExp(`^(?:${language})?$`))
const isLocalized = new RegExp(`^\\{lang=${language}\\}`)

/** A text that may begin with its language: `{lang=nl}tekst`. */
export const localized: Check = (value) => (/^\{lang=/.test(value) && !isLocalized.test(value) ? '406' : text(value))

/** ISO 8601 as time(second,10,0) allows: from a year on, and a zone only after a time. */
export const timestamp: Check = (value) => {
  const found = value.match(
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d{1,2})?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/,
  )
  if (!found) return '406'
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)))
  const isDay = new Date(Date.UTC(2000, month, 0)).getUTCDate() >= day && day >= 1
  const isTime = hour <= 23 && minute <= 59 && second <= 59
  return year! >= 1970 && year! <= 2038 && month >= 1 && month <= 12 && isDay && isTime ? undefined : '406'
}

const duration =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?)?$/
export const timeInterval: Check = matching(duration)

const secondsIn = [365.25 * 86_400, (365.25 / 12) * 86_400, 86_400, 3600, 60, 1]

/** timeinterval(second,10,2) in seconds; what is none is 0. */
export function secondsOf(value: string | undefined) {
  const parts = value?.match(duration)?.slice(1) ?? []
  return parts.reduce((sum, part, place) => sum + Number(part ?? 0) * secondsIn[place]!, 0)
}

export function timeIntervalOf(seconds: number) {
  const hundredths = Math.round(seconds * 100)
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60]
  return `PT${hours}H${minutes}M${(hundredths % 6000) / 100}S`
}
