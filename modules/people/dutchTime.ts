const offsetFormat = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' })
const localFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The moment of a local date and time in the Netherlands ("2027-03-02", "13:30"); undefined when there is none. */
export function dutchMoment(date: string, time: string) {
  const asUtc = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(asUtc)) return undefined
  const at = asUtc - offsetAt(asUtc - offsetAt(asUtc))
  // Feb 30 would roll over, and in spring an hour is skipped.
  return localParts(at).date === date && localParts(at).time === time ? at : undefined
}

/** A moment as the fields of a form have it. */
export function localParts(at: number) {
  const [date = '', time = ''] = localFormat.format(at).split(' ')
  return { date, time }
}

/** The same local time so many days later. */
export function daysLater(at: number, days: number) {
  const { date, time } = localParts(at)
  const later = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  return dutchMoment(later, time) ?? at + days * 86_400_000
}

// "GMT+01:00" in winter, "GMT+02:00" in summer.
function offsetAt(at: number) {
  const name = offsetFormat.formatToParts(at).find((part) => part.type === 'timeZoneName')!.value
  return Number(name.slice(4, 6)) * 3_600_000
}
