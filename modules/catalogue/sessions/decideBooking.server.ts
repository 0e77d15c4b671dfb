import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { queue } from './book.server'
import { happened } from './bookingEvent.server'
import { settleSeats } from './settleSeats.server'
import { tell } from './tell.server'
import { bookingCompanies, managedSessions } from './visibleSessions.server'

/** The bookings that a person decides about: those on dates of their hubs. */
export function managedBookings(db: Db, person: Person) {
  return db
    .selectFrom('booking')
    .where('booking.sessionId', 'in', managedSessions(db, person).select('offeringSession.id'))
}

/** The bookings of the companies whose people this person enrols. */
export function companyBookings(db: Db, person: Person) {
  const ids = bookingCompanies(person).map(({ id }) => id)
  return db.selectFrom('booking').where('booking.companyId', 'in', ids)
}

/** Says that the employer agrees, or not. The hub says so, or whoever enrols people of that company. Undefined when it is not theirs. */
export function decideBooking(db: Db, person: Person, bookingId: string, isYes: boolean, why = '', now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const booking = await decidable(tx, person, bookingId)
    if (!booking) return undefined
    if (booking.state !== 'pending') return { refused: 'decided' as const }
    if (!isYes) {
      await happened(tx, bookingId, { kind: 'denied', at: now, by: person.id, why })
      await tell(tx, bookingId, 'denied', { why })
      return { state: 'denied' as const }
    }
    await happened(tx, bookingId, { kind: 'approved', at: now, by: person.id })
    await queue(tx, booking.sessionId, [bookingId], now)
    return { state: 'approved' as const }
  })
}

async function decidable(tx: Db, person: Person, bookingId: string) {
  for (const visible of [managedBookings, companyBookings]) {
    const found = await visible(tx, person)
      .where('booking.id', '=', bookingId)
      .select(['booking.sessionId', 'booking.state'])
      .executeTakeFirst()
    if (found) return found
  }
  return undefined
}

/** Takes somebody off a date or its waiting list for them; the hub at any time, a company its own seats. Twice is fine. */
export function cancelFor(db: Db, person: Person, bookingId: string, why: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const booking = await decidable(tx, person, bookingId)
    if (!booking) return undefined
    if (booking.state === 'finished') return { refused: 'present' as const }
    if (booking.state === 'denied' || booking.state === 'canceled') return { cancelled: true as const }
    await happened(tx, bookingId, { kind: 'canceled', at: now, by: person.id, why })
    await tell(tx, bookingId, 'canceled', { why })
    await settleSeats(tx, booking.sessionId, now)
    return { cancelled: true as const }
  })
}
