import type { Db } from '~/db/connection.server'
import { hashOf, newSecret } from '~/modules/people/secret.server'

const day = 86_400_000
/** So long a link opens its question; after that a new one can be sent to the same address. */
export const linkDays = 180

/** A secret with which who has no account comes back to their question. */
export async function newLink(tx: Db, questionId: string, now: number) {
  const { secret, hash } = newSecret()
  const row = { tokenHash: hash, questionId, createdAt: now, expiresAt: now + linkDays * day }
  await tx.insertInto('practiceLink').values(row).execute()
  return secret
}

/** The question that a link leads to, and whether the link is over; undefined when there never was such a link. */
export async function questionOfLink(db: Db, secret: string, now = Date.now()) {
  const found = await db
    .selectFrom('practiceQuestion')
    .innerJoin('practiceLink', 'practiceLink.questionId', 'practiceQuestion.id')
    .where('tokenHash', '=', hashOf(secret))
    .selectAll('practiceQuestion')
    .select('expiresAt')
    .executeTakeFirst()
  if (!found) return undefined
  const { expiresAt, ...question } = found
  return { question, isExpired: expiresAt <= now }
}
