const months = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mrt', 'maart', 'mar', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]
const youngest = 12
const oldest = 90

/**
 * A date of birth as people write one, day first: "14-3-2008", "14 maart '08", "14032008"; or ISO. Undefined when it is no
 * day, or nobody of that age applies.
 */
export function readBirthDate(typed: string, today: string): string | undefined {
  const parts = partsOf(typed.trim().toLowerCase())
  if (!parts) return undefined
  const [day, month, year] = parts
  const date = `${fullYear(year, today)}-${pad(month)}-${pad(day)}`
  const at = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return undefined
  const age = ageOn(date, today)
  return age >= youngest && age <= oldest ? date : undefined
}

function partsOf(typed: string): [number, number, string] | undefined {
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(typed)
  if (iso) return [Number(iso[3]), Number(iso[2]), iso[1]!]
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (packed) return [Number(packed[1]), Number(packed[2]), packed[3]!]
  const spoken = /^(\d{1,2})\s*[-/., ]\s*(\d{1,2}|[a-z]{3,9})\.?\s*[-/., ]\s*['’]?(\d{4}|\d{2})$/.exec(typed)
  if (!spoken) return undefined
  const month = /^\d/.test(spoken[2]!) ? Number(spoken[2]) : months.findIndex((names) => names.includes(spoken[2]!)) + 1
  return month > 0 ? [Number(spoken[1]), month, spoken[3]!] : undefined
}

// Of two digits the last year that was.
function fullYear(year: string, today: string) {
  if (year.length === 4) return year
  const century = Number(today.slice(0, 2))
  return String(
    Number(year) > Number(today.slice(2, 4)) ? (century - 1) * 100 + Number(year) : century * 100 + Number(year),
  )
}

function pad(number: number) {
  return String(number).padStart(2, '0')
}

/** How old somebody is on a day; both as `2008-03-14`. */
export function ageOn(birthDate: string, day: string) {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** Not yet eighteen on a day (WEB art. 7.2.8). Who was born on 29 February is so on 1 March. */
export function isMinor(birthDate: string | null | undefined, day: string) {
  return Boolean(birthDate) && ageOn(birthDate!, day) < 18
}
