import type { Db } from '~/db/connection.server'
import { meetingsOf } from './ownBooking.server'
import { publicSessions } from './visibleSessions.server'
import { whyClosed } from './whyClosed'

/** A date as anybody may see it who wants to enrol; undefined when nobody can enrol on such a date here. */
export async function readSession(db: Db, sessionId: string, now = Date.now()) {
  const session = await publicSessions(db)
    .innerJoin('sessionSeats', 'sessionSeats.sessionId', 'offeringSession.id')
    .where('offeringSession.id', '=', sessionId)
    .select(['offeringSession.id', 'startsAt', 'endsAt', 'enrolFrom', 'enrolUntil', 'cancelledAt', 'isTentative'])
    .select(['cancelHours', 'cancelRule', 'offeringSession.priceCents', 'offering.vatPercent'])
    .select(['sessionSeats.seats', 'taken', 'waiting', 'offering.title', 'offering.slug', 'offering.consentNeeded'])
    .select(['offering.id as offeringId', 'hub.name as hubName', 'hub.colour as hubColour'])
    .executeTakeFirst()
  if (!session) return undefined
  const { seats, taken, waiting } = session
  const left = seats === null ? undefined : Math.max(0, seats - taken)
  return {
    ...session,
    closed: whyClosed(session, now),
    left,
    isFull: left === 0 || waiting > 0,
    meetings: await meetingsOf(db, sessionId).then((all) =>
      all.map(({ link: _, doorCode: __, ...meeting }) => meeting),
    ),
  }
}
