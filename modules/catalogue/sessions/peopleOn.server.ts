import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { managedBookings } from './decideBooking.server'
import { settleSeats } from './settleSeats.server'
import { attendedSessions } from './visibleSessions.server'

/** Everybody who asked for a seat on a date of the person's hubs, in that order, with how often they were there. */
export async function peopleOn(db: Db, person: Person, sessionId: string, now = Date.now()) {
  const all = managedBookings(db, person).where('booking.sessionId', '=', sessionId)
  if (await all.where('offeredUntil', '<=', now).select('id').executeTakeFirst())
    await inTransaction(db, (tx) => settleSeats(tx, sessionId, now))
  return all
    .leftJoin('organisation as company', 'company.id', 'booking.companyId')
    .leftJoin('person as keeper', 'keeper.id', 'booking.bookedBy')
    .select(['booking.id', 'booking.number', 'booking.name', 'booking.email', 'booking.phone', 'booking.question'])
    .select(['booking.state', 'booking.offeredUntil', 'booking.requestedAt', 'booking.personId'])
    .select(['keeper.name as keeperName', 'company.name as companyOfName', 'booking.companyName'])
    .select(sql<number>`(select count(*) from presence where presence.bookingId = booking.id)`.as('present'))
    .orderBy('booking.number')
    .execute()
}

export type Seated = Awaited<ReturnType<typeof peopleOn>>[number]

/** Whom somebody comes from, as they said or as we know. */
export function companyOf({ companyOfName, companyName }: Pick<Seated, 'companyOfName' | 'companyName'>) {
  return companyOfName ?? companyName
}

/** A date with its meetings and who has a seat, for who marks who is there; undefined when it is not theirs to mark. */
export async function attendanceOf(db: Db, person: Person, sessionId: string) {
  const session = await attendedSessions(db, person)
    .where('offeringSession.id', '=', sessionId)
    .select(['offeringSession.id', 'offering.title', 'offering.hubId', 'cancelledAt'])
    .executeTakeFirst()
  if (!session) return undefined
  const meetings = await db
    .selectFrom('sessionMeeting')
    .where('sessionId', '=', sessionId)
    .where('removedAt', 'is', null)
    .select(['id', 'startsAt', 'endsAt', 'room', 'doorCode'])
    .orderBy('startsAt')
    .execute()
  const people = await db
    .selectFrom('booking')
    .leftJoin('organisation as company', 'company.id', 'booking.companyId')
    .where('sessionId', '=', sessionId)
    .where('state', 'in', ['associated', 'finished'])
    .select(['booking.id', 'booking.name', 'company.name as companyOfName', 'booking.companyName', 'number'])
    .orderBy(sql`folded(booking.name), number`)
    .execute()
  const marks = await db
    .selectFrom('presence')
    .innerJoin('booking', 'booking.id', 'presence.bookingId')
    .where('booking.sessionId', '=', sessionId)
    .select(['presence.bookingId', 'presence.meetingId', 'presence.how'])
    .execute()
  return { ...session, meetings, people, marks }
}

/** The meeting that is meant: the one that is named, else the one of today, else the next, else the last. */
export function meetingNow<M extends { id: string; startsAt: number; endsAt: number }>(
  meetings: M[],
  named: string | null,
  now: number,
) {
  return (
    meetings.find(({ id }) => id === named) ??
    meetings.find(({ endsAt }) => endsAt + 12 * 3_600_000 > now) ??
    meetings.at(-1)
  )
}
