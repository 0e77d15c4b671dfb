import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { newSecret } from '~/modules/people/secret.server'
import { visibleAttempts } from './visibleAttempts.server'

const hour = 3_600_000
const hours = 12
// What a browser brings late still has to be added to the time before its launch.
const daysKept = 90

/**
 * Opens an attempt for playing and returns the secret for its address; from now on every earlier launch is refused.
 * Undefined when the attempt is not theirs. `appOrigin` is where the frame around the player stands.
 */
export function launch(db: Db, person: Pick<Person, 'id'>, attemptId: string, appOrigin: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const attempt = await visibleAttempts(tx, person)
      .where('attempt.id', '=', attemptId)
      .select(['attempt.launchNumber', 'attempt.totalSeconds'])
      .executeTakeFirst()
    if (!attempt) return undefined
    const { secret, hash } = newSecret()
    const number = attempt.launchNumber + 1
    await tx
      .deleteFrom('launch')
      .where('attemptId', '=', attemptId)
      .where('expiresAt', '<', now - daysKept * 24 * hour)
      .execute()
    await tx
      .insertInto('launch')
      .values({
        tokenHash: hash,
        attemptId,
        number,
        createdAt: now,
        expiresAt: now + hours * hour,
        baseSeconds: attempt.totalSeconds,
        appOrigin,
      })
      .execute()
    await tx.updateTable('attempt').set({ launchNumber: number, sequence: 0 }).where('id', '=', attemptId).execute()
    return { token: secret, number }
  })
}

/** Ends every launch of a person at once, as when they sign out everywhere or lose their access. */
export async function revokeLaunches(db: Db, personId: string, now = Date.now()) {
  await db
    .updateTable('launch')
    .set({ revokedAt: now })
    .where('revokedAt', 'is', null)
    .where('attemptId', 'in', visibleAttempts(db, { id: personId }).select('attempt.id'))
    .execute()
}
