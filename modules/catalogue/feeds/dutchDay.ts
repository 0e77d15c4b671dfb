const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The day on which a moment is in the Netherlands: 2026-11-30. */
export function dutchDay(at: number) {
  return day.format(at)
}
