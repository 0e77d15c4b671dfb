import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { companyBookings } from './decideBooking.server'

/** The seats of the companies whose people a person enrols: on one date, or on all that are not long over. */
export function companySeats(db: Db, person: Person, choice: { sessionId: string } | { after: number }) {
  return companyBookings(db, person)
    .innerJoin('offeringSession', 'offeringSession.id', 'booking.sessionId')
    .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
    .innerJoin('organisation as company', 'company.id', 'booking.companyId')
    .where('booking.state', '<>', 'denied')
    .$if('sessionId' in choice, (seats) =>
      seats.where('booking.sessionId', '=', (choice as { sessionId: string }).sessionId),
    )
    .$if('after' in choice, (seats) => seats.where('offeringSession.endsAt', '>=', (choice as { after: number }).after))
    .select([
      'booking.id',
      'booking.sessionId',
      'booking.name',
      'booking.email',
      'booking.state',
      'booking.offeredUntil',
    ])
    .select(['booking.companyId', 'company.name as companyName', 'offering.title', 'startsAt', 'endsAt', 'cancelledAt'])
    .select(['offeringSession.place', 'booking.number'])
    .orderBy('startsAt')
    .orderBy('booking.number')
    .execute()
}

export type CompanySeat = Awaited<ReturnType<typeof companySeats>>[number]

/** The people of a company, by name, for who enrols them. */
export function membersOf(db: Db, companyId: string) {
  return db
    .selectFrom('person')
    .where('id', 'in', (eb) => eb.selectFrom('membership').where('organisationId', '=', companyId).select('personId'))
    .select(['id', 'name', 'email'])
    .orderBy(sql`folded(name), id`)
    .execute()
}
