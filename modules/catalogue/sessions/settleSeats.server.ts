import type { Db } from '~/db/connection.server'
import { happened } from './bookingEvent.server'
import { tell } from './tell.server'

const hour = 3_600_000

/**
 * What every change of a session ends with: offers that nobody answered lapse, and each free seat goes to who waits longest.
 * A seat is theirs at once where they just asked for it (`asking`) or the session says so; else it is kept for their answer.
 */
export async function settleSeats(tx: Db, sessionId: string, now: number, asking: string[] = []) {
  const session = await tx
    .selectFrom('offeringSession')
    .where('id', '=', sessionId)
    .select(['id', 'startsAt', 'seats', 'offerHours', 'enrolsHere', 'cancelledAt'])
    .executeTakeFirst()
  if (!session || session.cancelledAt !== null || session.enrolsHere === 0) return
  await lapse(tx, sessionId, now)
  if (session.startsAt <= now) return
  for (const id of await nextInLine(tx, session))
    if (session.offerHours === 0 || asking.includes(id)) await give(tx, id, now)
    else await offer(tx, id, now, Math.min(now + session.offerHours * hour, session.startsAt))
}

async function lapse(tx: Db, sessionId: string, now: number) {
  const over = await tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('offeredUntil', '<=', now)
    .select('id')
    .orderBy('number')
    .execute()
  for (const { id } of over) {
    await happened(tx, id, { kind: 'lapsed', at: now })
    await tell(tx, id, 'lapsed')
  }
}

/** As many of those who wait as there are free seats, in the order in which they asked. */
async function nextInLine(tx: Db, { id, seats }: { id: string; seats: number | null }) {
  const { taken } = await tx
    .selectFrom('sessionSeats')
    .where('sessionId', '=', id)
    .select('taken')
    .executeTakeFirstOrThrow()
  if (seats !== null && taken >= seats) return []
  const next = await tx
    .selectFrom('booking')
    .where('sessionId', '=', id)
    .where('state', '=', 'queued')
    .where('offeredUntil', 'is', null)
    .select('id')
    .orderBy('number')
    .$if(seats !== null, (waiting) => waiting.limit(seats! - taken))
    .execute()
  return next.map((booking) => booking.id)
}

async function give(tx: Db, bookingId: string, now: number) {
  await happened(tx, bookingId, { kind: 'given', at: now })
  await tell(tx, bookingId, 'confirmed')
}

async function offer(tx: Db, bookingId: string, now: number, until: number) {
  await happened(tx, bookingId, { kind: 'offered', at: now, until })
  await tell(tx, bookingId, 'offered')
}
