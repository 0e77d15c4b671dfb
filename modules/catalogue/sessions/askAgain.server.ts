import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { leaveInterest } from './interest.server'
import { tellInterest } from './tellInterest.server'

const day = 86_400_000
/** Who waits for a date this long hears whether we still should tell them, and has so long to say so. */
const askedAfterDays = 180
const answeredWithinDays = 28

/** Asks who waits long for a date whether they still do, and takes off the list who does not answer. */
export async function askAgain(db: Db, now = Date.now()) {
  for (const { secret } of await unanswered(db, now)) await leaveInterest(db, secret, now)
  for (const { id } of await askable(db, now))
    await inTransaction(db, async (tx) => {
      await tx.insertInto('interestAsking').values({ interestId: id, askedAt: now }).execute()
      await tellInterest(tx, id, undefined, now)
    })
}

/** Keeps somebody on the list who says that they still wait; undefined when the link leads nowhere. */
export async function stayInterested(db: Db, secret: string, now = Date.now()) {
  const found = await db
    .selectFrom('offeringInterest')
    .where('secret', '=', secret)
    .select(['id', 'endedAt'])
    .executeTakeFirst()
  if (!found) return undefined
  await db
    .updateTable('interestAsking')
    .set({ answeredAt: now })
    .where('interestId', '=', found.id)
    .where('answeredAt', 'is', null)
    .execute()
  return { stays: found.endedAt === null }
}

function unanswered(db: Db, now: number) {
  return db
    .selectFrom('interestAsking')
    .innerJoin('offeringInterest', 'offeringInterest.id', 'interestAsking.interestId')
    .where('interestAsking.answeredAt', 'is', null)
    .where('interestAsking.askedAt', '<=', now - answeredWithinDays * day)
    .where('offeringInterest.endedAt', 'is', null)
    .select('offeringInterest.secret')
    .execute()
}

function askable(db: Db, now: number) {
  const since = now - askedAfterDays * day
  return db
    .selectFrom('offeringInterest')
    .where('endedAt', 'is', null)
    .where('askedAt', '<=', since)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('interestAsking')
            .whereRef('interestAsking.interestId', '=', 'offeringInterest.id')
            .where((asked) => asked.or([asked('answeredAt', 'is', null), asked('answeredAt', '>', since)]))
            .select('interestAsking.id'),
        ),
      ),
    )
    .select('offeringInterest.id')
    .execute()
}
