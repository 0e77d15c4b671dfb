import { weekdayAfter } from '../days'
import type { DemoOffering } from '../offerings'

const day = 86_400_000

type When = { weeks: number; weekday: number; at: [hour: number, minute?: number]; hours: number }
type Who = { place: string; seats: number; taken: number; closesBefore?: number }

/** A date of the demo, so many weeks from when it is loaded; one can enrol until some days before. */
export function run(now: number, when: When, { place, seats, taken, closesBefore = 5 }: Who) {
  const startsAt = weekdayAfter(now, when.weeks, when.weekday, when.at[0], when.at[1])
  const session: DemoOffering['sessions'][number] = {
    startsAt,
    endsAt: startsAt + when.hours * 3_600_000,
    place,
    seats,
    seatsTaken: taken,
    enrolFrom: null,
    enrolUntil: startsAt - closesBefore * day,
  }
  return session
}
