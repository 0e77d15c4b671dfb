import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

const day = 86_400_000

/** The dates on which somebody has a seat, or waits for one, the first coming one first; what was lately is among them. */
export function myDates(db: Db, person: Person, now = Date.now()) {
  return db
    .selectFrom('booking')
    .innerJoin('offeringSession', 'offeringSession.id', 'booking.sessionId')
    .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('booking.personId', '=', person.id)
    .where('booking.state', 'not in', ['denied', 'canceled'])
    .where('offeringSession.endsAt', '>', now - 14 * day)
    .select(['booking.id', 'booking.secret', 'booking.state', 'booking.offeredUntil', 'offering.title'])
    .select(['startsAt', 'offeringSession.place', 'isTentative', 'hub.name as hubName', 'hub.colour as hubColour'])
    .orderBy('startsAt')
    .execute()
}

/** The dates that somebody teaches, from some days back. */
export function taughtDates(db: Db, person: Person, now = Date.now()) {
  return db
    .selectFrom('sessionTeacher')
    .innerJoin('offeringSession', 'offeringSession.id', 'sessionTeacher.sessionId')
    .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
    .where('sessionTeacher.personId', '=', person.id)
    .where('offeringSession.cancelledAt', 'is', null)
    .where('offeringSession.endsAt', '>', now - 14 * day)
    .select(['offeringSession.id', 'offering.title', 'startsAt', 'offeringSession.place', 'seats', 'seatsTaken'])
    .orderBy('startsAt')
    .execute()
}
