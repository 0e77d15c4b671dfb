import type { Db } from '~/db/connection.server'
import { sessionState } from '../start'

/** The dates of an offering as its page shows them, in order: with how many wait, and those that are called off. */
export async function publicDates(db: Db, offeringId: string, now: number) {
  const rows = await db
    .selectFrom('offeringSession')
    .innerJoin('sessionSeats', 'sessionSeats.sessionId', 'offeringSession.id')
    .where('offeringId', '=', offeringId)
    .selectAll('offeringSession')
    .select('sessionSeats.waiting')
    .orderBy('startsAt')
    .execute()
  const meetings = await meetingsOfAll(
    db,
    rows.map(({ id }) => id),
  )
  const dates = rows.map((row) => ({
    ...row,
    state: sessionState(row, now),
    meetings: meetings.filter(({ sessionId }) => sessionId === row.id),
  }))
  return {
    sessions: dates.filter(({ cancelledAt }) => cancelledAt === null),
    // Nobody needs to hear any more that what is over did not go on.
    cancelled: dates.filter(({ cancelledAt, endsAt }) => cancelledAt !== null && endsAt > now),
  }
}

async function meetingsOfAll(db: Db, sessionIds: string[]) {
  if (sessionIds.length === 0) return []
  return db
    .selectFrom('sessionMeeting')
    .where('sessionId', 'in', sessionIds)
    .where('removedAt', 'is', null)
    .select(['id', 'sessionId', 'startsAt', 'endsAt', 'room'])
    .orderBy('startsAt')
    .execute()
}
