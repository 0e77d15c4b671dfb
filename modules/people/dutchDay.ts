const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The day that it is in the Netherlands, as `2026-03-03`. */
export function dutchDay(at: number) {
  return calendar.format(at)
}
