import type { Db } from '~/db/connection.server'
import { happened } from './bookingEvent.server'
import { settleSeats } from './settleSeats.server'

/**
 * What merging two people does to their seats: all become `intoId`'s. Where both asked for the same date the better one stays,
 * and the other is given back. Nobody is mailed: it is one person.
 */
export async function mergeBookings(tx: Db, fromId: string, intoId: string, now: number) {
  const moved = await tx.selectFrom('booking').where('personId', '=', fromId).select(['id', 'sessionId']).execute()
  for (const { id, sessionId } of moved) {
    await tx.updateTable('booking').set({ personId: intoId }).where('id', '=', id).execute()
    await happened(tx, id, { kind: 'merged', at: now })
    await keepBest(tx, sessionId, intoId, now)
    await settleSeats(tx, sessionId, now)
  }
}

const worth = { finished: 4, associated: 3, queued: 1, pending: 0, denied: -1, canceled: -1 }

async function keepBest(tx: Db, sessionId: string, personId: string, now: number) {
  const live = await tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('personId', '=', personId)
    .where('state', 'not in', ['denied', 'canceled'])
    .select(['id', 'state', 'offeredUntil', 'number'])
    .execute()
  const rank = (one: (typeof live)[number]) => worth[one.state] + (one.offeredUntil === null ? 0 : 1)
  const [, ...others] = live.sort((a, b) => rank(b) - rank(a) || a.number - b.number)
  for (const { id } of others) await happened(tx, id, { kind: 'canceled', at: now, why: 'merged' })
}
