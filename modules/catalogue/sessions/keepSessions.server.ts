import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { settleSeats } from './settleSeats.server'
import { tell } from './tell.server'

const day = 86_400_000

/** What the clock does to dates: offers lapse and go to who is next, and people are reminded a day before. */
export async function keepSessions(db: Db, now = Date.now()) {
  const over = await db.selectFrom('booking').where('offeredUntil', '<=', now).select('sessionId').distinct().execute()
  for (const { sessionId } of over) await inTransaction(db, (tx) => settleSeats(tx, sessionId, now))
  for (const meeting of await meetingsTomorrow(db, now)) await inTransaction(db, (tx) => remind(tx, meeting, now))
}

function meetingsTomorrow(db: Db, now: number) {
  return db
    .selectFrom('sessionMeeting')
    .innerJoin('offeringSession', 'offeringSession.id', 'sessionMeeting.sessionId')
    .where('sessionMeeting.startsAt', '>', now)
    .where('sessionMeeting.startsAt', '<=', now + day)
    .where('sessionMeeting.remindedAt', 'is', null)
    .where('sessionMeeting.removedAt', 'is', null)
    .where('offeringSession.cancelledAt', 'is', null)
    .select(['sessionMeeting.id', 'sessionMeeting.sessionId', 'sessionMeeting.startsAt'])
    .execute()
}

type Meeting = { id: string; sessionId: string; startsAt: number }

/** Who enrolled within the last day has just read when it is. */
async function remind(tx: Db, { id: meetingId, sessionId, startsAt }: Meeting, now: number) {
  const coming = await tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('state', 'in', ['associated', 'finished'])
    .where('requestedAt', '<=', now - day)
    .select('id')
    .execute()
  for (const { id } of coming) await tell(tx, id, 'reminder', { ref: `${meetingId}:${startsAt}` })
  await tx.updateTable('sessionMeeting').set({ remindedAt: now }).where('id', '=', meetingId).execute()
}
