import type { OfferingSession } from '~/db/tables'

export type Closed = 'cancelled' | 'past' | 'closed' | 'soon'
type Window = Pick<OfferingSession, 'startsAt' | 'endsAt' | 'enrolFrom' | 'enrolUntil' | 'cancelledAt'>

/** Why nobody can enrol on a date now; undefined when they can, be it on the waiting list. */
export function whyClosed(session: Window, now: number): Closed | undefined {
  if (session.cancelledAt !== null) return 'cancelled'
  if (session.endsAt <= now) return 'past'
  if (session.startsAt <= now || (session.enrolUntil ?? session.startsAt) <= now) return 'closed'
  return (session.enrolFrom ?? 0) > now ? 'soon' : undefined
}
