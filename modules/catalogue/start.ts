import type { Offering, OfferingSession } from '~/db/tables'

export type SessionState = 'open' | 'soon' | 'full' | 'closed' | 'past'
export type Run = Pick<OfferingSession, 'startsAt' | 'endsAt' | 'seats' | 'seatsTaken' | 'enrolFrom' | 'enrolUntil'>

/** When somebody can begin: at once, on request, on a date, or not (any more). */
export type Start =
  | { state: 'direct' | 'request' | 'unplanned'; startsAt?: undefined }
  | { state: SessionState; startsAt: number }

/** Whether a run still takes people; a full or past run stays to be seen, closed. */
export function sessionState(run: Run, now: number): SessionState {
  if (run.endsAt <= now) return 'past'
  if (run.startsAt <= now || (run.enrolUntil ?? run.startsAt) <= now) return 'closed'
  if (run.seats !== null && run.seatsTaken >= run.seats) return 'full'
  return (run.enrolFrom ?? 0) > now ? 'soon' : 'open'
}

/** The run that matters to somebody who wants to begin: the first open one, else the one that comes nearest to it. */
export function startOf(offering: Pick<Offering, 'startKind'>, runs: Run[], now: number): Start {
  const inOrder = [...runs].sort((a, b) => a.startsAt - b.startsAt)
  for (const state of ['open', 'soon', 'full', 'closed'] as const) {
    const run = inOrder.find((candidate) => sessionState(candidate, now) === state)
    if (run && (state === 'open' || state === 'soon' || offering.startKind === 'fixed'))
      return { state, startsAt: run.startsAt }
  }
  if (offering.startKind !== 'fixed') return { state: offering.startKind }
  const last = inOrder.at(-1)
  return last ? { state: 'past', startsAt: last.startsAt } : { state: 'unplanned' }
}
