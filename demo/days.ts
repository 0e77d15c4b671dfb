const day = 86_400_000

/** Milliseconds of a local time in the Netherlands; the month counts from 0, days may run over. */
export function amsterdam(year: number, month: number, date: number, hour = 0, minute = 0) {
  const asUtc = Date.UTC(year, month, date, hour, minute)
  return asUtc - offsetAt(asUtc)
}

/** A time on the weekday (1 is Monday) that follows `weeks` weeks after a moment. */
export function weekdayAfter(from: number, weeks: number, weekday: number, hour: number, minute = 0) {
  const then = localParts(from + weeks * 7 * day)
  const dayOfWeek = new Date(Date.UTC(then.year, then.month, then.date)).getUTCDay()
  return amsterdam(then.year, then.month, then.date + ((weekday - dayOfWeek + 7) % 7), hour, minute)
}

/** The first Monday of February or September that is at least `weeks` weeks away: when programmes of a school start. */
export function schoolStart(from: number, weeks: number, hour: number) {
  const { year } = localParts(from)
  const starts = [year, year + 1, year + 2].flatMap((each) => [firstMonday(each, 1, hour), firstMonday(each, 8, hour)])
  return starts.find((start) => start >= from + weeks * 7 * day)!
}

function firstMonday(year: number, month: number, hour: number) {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
  return amsterdam(year, month, 1 + ((8 - first) % 7), hour)
}

function localParts(at: number) {
  const local = new Date(at + offsetAt(at))
  return { year: local.getUTCFullYear(), month: local.getUTCMonth(), date: local.getUTCDate() }
}

const offsetFormat = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' })

// "GMT+01:00" in winter, "GMT+02:00" in summer.
function offsetAt(at: number) {
  const name = offsetFormat.formatToParts(at).find((part) => part.type === 'timeZoneName')!.value
  return Number(name.slice(4, 6)) * 3_600_000
}
