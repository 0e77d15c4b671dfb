import type { HourKind } from '~/db/agreementTables'

/** What a programme asks in a study year that begins on a day such as `08-01`. */
export type YearRule = { beginsOn: string; totalHours: number; guidedHours: number; practiceHours: number }
/** WEB art. 7.2.7. */
export const lawfulYear: YearRule = { beginsOn: '08-01', totalHours: 850, guidedHours: 200, practiceHours: 610 }

export type StudyYear = { name: string; from: string; until: string }

const dayMs = 86_400_000
export const atDay = (day: string) => Date.parse(`${day}T00:00:00Z`)
export const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
export const addDays = (day: string, days: number) => dayOf(atDay(day) + days * dayMs)
export const daysBetween = (from: string, until: string) => Math.round((atDay(until) - atDay(from)) / dayMs)

/** The study year that a day is in; 1 August 2026 to 31 July 2027 is `2026-2027`. */
export function studyYearOf(day: string, beginsOn = lawfulYear.beginsOn): StudyYear {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < beginsOn ? 1 : 0)
  return studyYearFrom(year, beginsOn)
}

export function studyYearFrom(year: number, beginsOn = lawfulYear.beginsOn): StudyYear {
  return { name: `${year}-${year + 1}`, from: `${year}-${beginsOn}`, until: addDays(`${year + 1}-${beginsOn}`, -1) }
}

/** The year that an address names, or the one of today. */
export function studyYearNamed(name: string | null, today: string, beginsOn = lawfulYear.beginsOn) {
  const found = /^(20\d\d)-20\d\d$/.exec(name ?? '')
  return found ? studyYearFrom(Number(found[1]), beginsOn) : studyYearOf(today, beginsOn)
}

export type Made = Record<HourKind, number>
export type Measure = { made: number; asked: number; behind: number }
export type Measures = Record<'total' | HourKind, Measure>

/**
 * How hours stand to what a year asks, in hours. Who begins later or ends earlier is asked their part of the year; the pace is
 * that part up to today, evenly spread.
 */
export function measure({
  made,
  rule,
  year,
  from,
  until,
  today,
}: {
  made: Made
  rule: YearRule
  year: StudyYear
  from: string
  until: string
  today: string
}): Measures {
  const begin = from > year.from ? from : year.from
  const end = until < year.until ? until : year.until
  const whole = daysBetween(year.from, year.until) + 1
  const days = Math.max(0, daysBetween(begin, end) + 1)
  const gone = Math.min(days, Math.max(0, daysBetween(begin, today)))
  const of = (hours: number, asked: number): Measure => ({
    made: hours,
    asked: Math.round((asked * days) / whole),
    behind: Math.max(0, Math.round((asked * gone) / whole - hours)),
  })
  return {
    total: of(made.guided + made.practice, rule.totalHours),
    guided: of(made.guided, rule.guidedHours),
    practice: of(made.practice, rule.practiceHours),
  }
}

/** The Monday of the week of a day. */
export function mondayOf(day: string) {
  const weekday = (new Date(atDay(day)).getUTCDay() + 6) % 7
  return addDays(day, -weekday)
}

export const weekDays = (monday: string) => Array.from({ length: 7 }, (_, place) => addDays(monday, place))
