import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { newSecret } from '~/modules/people/secret.server'
import { addBooking, hasRoom, openSession, queue } from './book.server'
import { happened } from './bookingEvent.server'
import { companyBookings, managedBookings } from './decideBooking.server'
import { tell } from './tell.server'
import { bookingCompanies } from './visibleSessions.server'
import { whyClosed } from './whyClosed'

export const mostSeats = 30

type Reserved = { sessionId: string; companyId: string; count: number; personIds: string[] }

/**
 * Asks seats for a company: one for each of its people that is named, and `count` that are named later. Its lead agrees by
 * asking. Who has a seat on this date already is left out. Undefined when it is not theirs to ask, or nobody can enrol here.
 */
export function reserveSeats(
  db: Db,
  person: Person,
  { sessionId, companyId, count, personIds }: Reserved,
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const session = await openSession(tx, sessionId)
    if (!session || !bookingCompanies(person).some(({ id }) => id === companyId)) return undefined
    const closed = whyClosed(session, now)
    if (closed) return { refused: closed }
    const people = await membersWithoutSeat(tx, { sessionId, companyId, personIds })
    if (people.length + count < 1) return { refused: 'nobody' as const }
    if (people.length + count > mostSeats) return { refused: 'tooMany' as const }
    if (!(await hasRoom(tx, sessionId, people.length + count))) return { refused: 'tooMany' as const }
    const common = { sessionId, companyId, bookedBy: person.id, requestedAt: now, groupId: newId() }
    const unnamed = { name: '', email: person.email, language: person.language, personId: null }
    const rows = [...people.map((one) => ({ ...one, phone: '' })), ...Array.from({ length: count }, () => unnamed)]
    const ids: string[] = []
    for (const row of rows) {
      const { id } = await addBooking(tx, { ...common, ...row })
      await happened(tx, id, { kind: 'requested', at: now, by: person.id })
      ids.push(id)
    }
    await queue(tx, sessionId, ids, now)
    return { bookingIds: ids }
  })
}

async function membersWithoutSeat(tx: Db, { sessionId, companyId, personIds }: Omit<Reserved, 'count'>) {
  if (personIds.length === 0) return []
  return tx
    .selectFrom('person')
    .innerJoin('membership', 'membership.personId', 'person.id')
    .where('membership.organisationId', '=', companyId)
    .where('person.id', 'in', personIds)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('booking')
            .where('booking.sessionId', '=', sessionId)
            .whereRef('booking.email', '=', 'person.email')
            .where('booking.name', '<>', '')
            .where('booking.state', 'not in', ['denied', 'canceled'])
            .select('booking.id'),
        ),
      ),
    )
    .select(['person.id as personId', 'person.name', 'person.email', 'person.language'])
    .distinct()
    .orderBy('person.name')
    .execute()
}

/**
 * Says who takes a seat that a company keeps. Who kept it has its link no longer: it is the person's own from now on.
 * Undefined when the seat is not theirs to name.
 */
export function nameSeat(
  db: Db,
  person: Person,
  bookingId: string,
  who: { name: string; email: string },
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const seat = await nameable(tx, person, bookingId)
    if (!seat) return undefined
    if (seat.name !== '' || ['denied', 'canceled'].includes(seat.state)) return { refused: 'named' as const }
    const twin = tx.selectFrom('booking').where('sessionId', '=', seat.sessionId).where('email', '=', who.email)
    const isKnown = twin.where('name', '<>', '').where('state', 'not in', ['denied', 'canceled']).select('id')
    if (await isKnown.executeTakeFirst()) return { refused: 'known' as const }
    const member = tx.selectFrom('person').where('email', '=', who.email).select(['id', 'language'])
    const belongs = member.where('id', 'in', (eb) =>
      eb.selectFrom('membership').where('organisationId', '=', seat.companyId).select('personId'),
    )
    const known = await belongs.executeTakeFirst()
    const owner = { ...who, personId: known?.id ?? null, ...(known && { language: known.language }) }
    await tx
      .updateTable('booking')
      .set({ ...owner, secret: newSecret().secret })
      .where('id', '=', bookingId)
      .execute()
    await happened(tx, bookingId, { kind: 'named', at: now, by: person.id })
    await tell(
      tx,
      bookingId,
      seat.offeredUntil !== null ? 'offered' : seat.state === 'queued' ? 'waiting' : 'confirmed',
    )
    return { named: true as const }
  })
}

async function nameable(tx: Db, person: Person, bookingId: string) {
  for (const visible of [companyBookings, managedBookings]) {
    const seats = visible(tx, person).where('booking.id', '=', bookingId)
    const found = await seats.select(['sessionId', 'name', 'state', 'offeredUntil', 'companyId']).executeTakeFirst()
    if (found) return found
  }
  return undefined
}
