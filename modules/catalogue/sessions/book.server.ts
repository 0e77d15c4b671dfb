import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { newSecret } from '~/modules/people/secret.server'
import { happened } from './bookingEvent.server'
import type { BookingInput } from './bookingSchema'
import { settleSeats } from './settleSeats.server'
import { tell } from './tell.server'
import { publicSessions } from './visibleSessions.server'
import { type Closed, whyClosed } from './whyClosed'

type Asked = BookingInput & { sessionId: string; language: Language }
export type Booked = { bookingId: string; secret: string } | { refused: Closed | 'known' | 'tooMany' }

/** So many may wait; more are no waiting list any more. */
export const mostBookings = 2000

/**
 * Asks a seat for somebody: it is theirs when one is free and nobody waits, else they join the end of the waiting list.
 * Where consent is needed it waits for that first. Undefined when nobody can enrol on such a date here.
 */
export function book(db: Db, asked: Asked, person: Person | undefined, now = Date.now()): Promise<Booked | undefined> {
  return inTransaction(db, async (tx) => {
    const session = await openSession(tx, asked.sessionId)
    if (!session) return undefined
    const closed = whyClosed(session, now)
    if (closed) return { refused: closed }
    if (await isKnown(tx, asked)) return { refused: 'known' }
    if (!(await hasRoom(tx, asked.sessionId, 1))) return { refused: 'tooMany' }
    const isOwn = person?.email.toLowerCase() === asked.email
    const { id, secret } = await addBooking(tx, {
      ...asked,
      personId: isOwn ? person.id : null,
      companyId: isOwn ? companyOf(person) : null,
      bookedBy: person?.id ?? null,
      requestedAt: now,
    })
    await happened(tx, id, { kind: 'requested', at: now, by: person?.id })
    if (session.consentNeeded) await tell(tx, id, 'received')
    else await queue(tx, asked.sessionId, [id], now)
    return { bookingId: id, secret }
  })
}

/** Puts bookings at the end of the list and settles: who then has no seat reads that they wait. */
export async function queue(tx: Db, sessionId: string, ids: string[], now: number) {
  for (const id of ids) await happened(tx, id, { kind: 'queued', at: now })
  await settleSeats(tx, sessionId, now, ids)
  await tellWhoWaits(tx, ids)
}

export async function tellWhoWaits(tx: Db, ids: string[]) {
  const waiting = await tx
    .selectFrom('booking')
    .where('id', 'in', ids)
    .where('state', '=', 'queued')
    .where('offeredUntil', 'is', null)
    .select('id')
    .execute()
  for (const { id } of waiting) await tell(tx, id, 'waiting')
}

export function openSession(tx: Db, sessionId: string) {
  return publicSessions(tx)
    .where('offeringSession.id', '=', sessionId)
    .select(['offeringSession.id', 'startsAt', 'endsAt', 'enrolFrom', 'enrolUntil', 'cancelledAt'])
    .select(['offering.consentNeeded', 'offering.title', 'offering.hubId', 'offeringSession.seats'])
    .executeTakeFirst()
}

function isKnown(tx: Db, { sessionId, email }: Pick<Asked, 'sessionId' | 'email'>) {
  return tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('email', '=', email)
    .where('name', '<>', '')
    .where('state', 'not in', ['denied', 'canceled'])
    .select('id')
    .executeTakeFirst()
}

type New = {
  sessionId: string
  name: string
  email: string
  phone?: string
  companyName?: string
  question?: string
  language: Language
  personId: string | null
  companyId: string | null
  bookedBy: string | null
  groupId?: string
  requestedAt: number
}

/** Whether so many more may ask a seat on a date. */
export async function hasRoom(tx: Db, sessionId: string, more: number) {
  const { count } = await tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count + more <= mostBookings
}

/** The row of a booking, numbered after all others. */
export async function addBooking(tx: Db, row: New) {
  const { secret } = newSecret()
  const last = tx.selectFrom('booking').select((eb) => eb.fn.max('number').as('number'))
  const number = ((await last.executeTakeFirst())?.number ?? 0) + 1
  const id = newId()
  await tx
    .insertInto('booking')
    .values({ id, number, secret, ...row })
    .execute()
  return { id, secret }
}

/** Whom somebody comes from who enrols for themselves: the company or school where they learn. */
function companyOf({ memberships }: Person) {
  const works = memberships.filter(({ kind }) => kind === 'company' || kind === 'school')
  return (works.find(({ role }) => role === 'learner') ?? works[0])?.organisationId ?? null
}

export const bookingIdSchema = z.string().regex(/^[0-9a-z]{16}$/)
