import type { Db } from '~/db/connection.server'
import { companyBookings, managedBookings } from '~/modules/catalogue/sessions/decideBooking.server'
import { waitingCount } from '~/modules/paths/workOrders/waitingOrders.server'
import type { Person } from '~/modules/people/person'
import type { Followed } from '~/modules/progress/followed'

/** What waits for who looks: work to sign off, seats to decide on, seats without a name. */
export async function waitsForMe(db: Db, person: Person, { organisationId, as }: Followed, now = Date.now()) {
  const bookings = as === 'hub' ? managedBookings(db, person) : companyBookings(db, person)
  const ahead = bookings
    .innerJoin('offeringSession as date', 'date.id', 'booking.sessionId')
    .innerJoin('offering as dated', 'dated.id', 'date.offeringId')
    .where('date.startsAt', '>', now)
    .where(as === 'hub' ? 'dated.hubId' : 'booking.companyId', '=', organisationId)
  const count = async (rows: typeof ahead) =>
    (await rows.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
  return {
    orders: await waitingCount(db, person),
    seats: await count(ahead.where('booking.state', '=', 'pending')),
    unnamed:
      as === 'employer'
        ? await count(ahead.where('booking.name', '=', '').where('booking.state', 'not in', ['denied', 'canceled']))
        : 0,
  }
}
