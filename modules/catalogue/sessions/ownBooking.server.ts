import type { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { happened } from './bookingEvent.server'
import type { detailsSchema } from './bookingSchema'
import { cancelUntil } from './cancelUntil'
import { settleSeats } from './settleSeats.server'
import { tell } from './tell.server'

const day = 86_400_000
/** So long after it was over a link still leads to its booking. */
export const linkDays = 60

/**
 * The booking of whoever has its link, with what it says and what its owner may do now; undefined when there never was such a
 * link. What lapsed by the clock has lapsed before it is read.
 */
export async function readBooking(db: Db, secret: string, now = Date.now()) {
  const found = await settledBooking(db, secret, now)
  if (!found) return undefined
  const isExpired = found.endsAt + linkDays * day < now
  const isLive = !['denied', 'canceled'].includes(found.state)
  const isAhead = found.startsAt > now && found.cancelledAt === null
  const holdsSeat = found.state === 'associated'
  const meetings = await meetingsOf(db, found.sessionId)
  return {
    ...found,
    isExpired,
    ahead: found.state === 'queued' && found.offeredUntil === null ? await aheadOf(db, found) : undefined,
    // Who has a seat must be at the door to read its code.
    meetings: meetings.map(({ doorCode: _, ...meeting }) => ({ ...meeting, link: holdsSeat ? meeting.link : '' })),
    mayAnswer: found.offeredUntil !== null && isAhead,
    mayCancel: isLive && isAhead && found.offeredUntil === null && (!holdsSeat || now < cancelUntil(found)),
    mayChange: isLive && isAhead,
  }
}

export type OwnBooking = NonNullable<Awaited<ReturnType<typeof readBooking>>>

async function settledBooking(db: Db, secret: string, now: number) {
  const found = await bookingOf(db, secret)
  if (!found || found.offeredUntil === null || found.offeredUntil > now) return found
  await inTransaction(db, (tx) => settleSeats(tx, found.sessionId, now))
  return bookingOf(db, secret)
}

function bookingOf(db: Db, secret: string) {
  return db
    .selectFrom('booking')
    .innerJoin('offeringSession', 'offeringSession.id', 'booking.sessionId')
    .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('booking.secret', '=', secret)
    .select(['booking.id', 'booking.sessionId', 'booking.number', 'booking.secret', 'booking.state'])
    .select(['booking.offeredUntil', 'booking.name', 'booking.email', 'booking.phone', 'booking.companyName'])
    .select(['booking.question', 'booking.personId', 'booking.companyId', 'booking.language'])
    .select(['startsAt', 'endsAt', 'cancelledAt', 'isTentative', 'cancelHours', 'cancelRule', 'offering.title'])
    .select(['offering.slug', 'offering.contactName', 'offering.contactEmail', 'offering.contactPhone'])
    .select(['offeringSession.place', 'hub.name as hubName', 'hub.email as hubEmail', 'hub.phone as hubPhone'])
    .executeTakeFirst()
}

/** How many come before somebody who waits. */
async function aheadOf(db: Db, { sessionId, number }: { sessionId: string; number: number }) {
  const { count } = await db
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('state', '=', 'queued')
    .where('offeredUntil', 'is', null)
    .where('number', '<', number)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export function meetingsOf(db: Db, sessionId: string) {
  return db
    .selectFrom('sessionMeeting')
    .where('sessionId', '=', sessionId)
    .where('removedAt', 'is', null)
    .select(['id', 'startsAt', 'endsAt', 'room', 'link', 'doorCode'])
    .orderBy('startsAt')
    .execute()
}

type Answered = { state: 'accepted' | 'declined' } | { refused: 'lapsed' }

/** Takes the seat that is offered, or leaves it to who is next. Refused when it is no longer offered. */
export function answerOffer(db: Db, secret: string, isYes: boolean, now = Date.now()): Promise<Answered | undefined> {
  return inTransaction(db, async (tx) => {
    const booking = await bookingOf(tx, secret)
    if (!booking) return undefined
    await settleSeats(tx, booking.sessionId, now)
    const { offeredUntil } = (await bookingOf(tx, secret))!
    if (offeredUntil === null || booking.cancelledAt !== null) return { refused: 'lapsed' }
    const state = isYes ? ('accepted' as const) : ('declined' as const)
    await happened(tx, booking.id, { kind: state, at: now, by: booking.personId })
    if (isYes) await tell(tx, booking.id, 'confirmed')
    await settleSeats(tx, booking.sessionId, now)
    return { state }
  })
}

/** Gives the seat back, or leaves the waiting list. Refused when the day until which that could be done is over. */
export function cancelOwn(db: Db, secret: string, why: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const booking = await readBooking(tx, secret, now)
    if (!booking) return undefined
    if (booking.state === 'canceled') return { cancelled: true as const }
    if (!booking.mayCancel) return { refused: 'late' as const }
    await happened(tx, booking.id, { kind: 'canceled', at: now, by: booking.personId, why })
    await tell(tx, booking.id, 'canceled')
    await settleSeats(tx, booking.sessionId, now)
    return { cancelled: true as const }
  })
}

export function changeDetails(db: Db, secret: string, details: z.output<typeof detailsSchema>, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const booking = await readBooking(tx, secret, now)
    if (!booking) return undefined
    if (!booking.mayChange) return { refused: 'late' as const }
    await tx.updateTable('booking').set(details).where('id', '=', booking.id).execute()
    await happened(tx, booking.id, { kind: 'changed', at: now, by: booking.personId })
    return { changed: true as const }
  })
}

/** Makes a booking somebody's own: they came by the link that went to the address of their account. */
export function claimBooking(db: Db, person: Person, secret: string) {
  return inTransaction(db, async (tx) => {
    const booking = await bookingOf(tx, secret)
    if (!booking) return undefined
    const isTheirs = booking.personId === null && booking.email.toLowerCase() === person.email.toLowerCase()
    if (!isTheirs) return { refused: 'other' as const }
    await tx.updateTable('booking').set({ personId: person.id }).where('id', '=', booking.id).execute()
    return { claimed: true as const }
  })
}
