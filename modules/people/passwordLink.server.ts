import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { hashPassword } from './password.server'
import { type PasswordRefusal, passwordStrength } from './passwordStrength'
import { networkOf, rateLimit } from './rateLimit.server'
import { hashOf, newSecret } from './secret.server'
import { endAllSessions } from './session.server'

export const linkDays = 7

// Hashing costs a processor its time; nobody sets sixty passwords in a quarter of an hour.
const perNetwork = rateLimit(60, 900)

/** A new link for a person; earlier ones stop working. The secret is shown once, the database keeps its hash. */
export async function newPasswordLink(db: Db, personId: string, createdBy: string | null, now = Date.now()) {
  const { secret, hash } = newSecret()
  const expiresAt = now + linkDays * 86_400_000
  await inTransaction(db, async (tx) => {
    await expireLinks(tx, personId, now)
    await tx
      .insertInto('passwordLink')
      .values({ tokenHash: hash, personId, createdAt: now, createdBy, expiresAt, usedAt: null })
      .execute()
  })
  return { path: `/password/${secret}`, expiresAt }
}

/** What a link is worth to whoever holds it; undefined when there never was one. */
export async function passwordLink(db: Db, secret: string, now = Date.now()) {
  const link = await db
    .selectFrom('passwordLink')
    .innerJoin('person', 'person.id', 'passwordLink.personId')
    .where('tokenHash', '=', hashOf(secret))
    .select(['person.id as personId', 'person.name', 'person.email', 'usedAt', 'expiresAt'])
    .executeTakeFirst()
  if (!link) return undefined
  const { personId, name, email, usedAt, expiresAt } = link
  const state = usedAt !== null ? ('used' as const) : expiresAt <= now ? ('expired' as const) : ('open' as const)
  return { personId, name, email, state }
}

type PasswordSet = { personId: string } | { refused: PasswordRefusal | 'used' | 'expired' | 'tooMany' }

/** Sets the password of the link's owner, once, and signs them out everywhere else. Undefined when there is no such link. */
export async function setPasswordByLink(
  db: Db,
  secret: string,
  password: string,
  ip: string,
  now = Date.now(),
): Promise<PasswordSet | undefined> {
  const link = await passwordLink(db, secret, now)
  if (!link) return undefined
  if (link.state !== 'open') return { refused: link.state }
  const strength = passwordStrength(password, link)
  if (strength.level === 'refused') return { refused: strength.why }
  if (!(await perNetwork.spend(networkOf(ip)))) return { refused: 'tooMany' as const }
  const passwordHash = await hashPassword(password)
  return inTransaction(db, async (tx) => {
    const used = await tx
      .updateTable('passwordLink')
      .set({ usedAt: now })
      .where('tokenHash', '=', hashOf(secret))
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', now)
      .executeTakeFirst()
    if (used.numUpdatedRows === 0n) return { refused: 'used' as const }
    const { personId } = link
    await tx.updateTable('person').set({ passwordHash }).where('id', '=', personId).execute()
    await endOtherLinks(tx, personId, now)
    await endAllSessions(tx, personId)
    return { personId }
  })
}

// Of an invitation that was sent twice there are two links: the first one that is used is the last one that works.
async function endOtherLinks(tx: Db, personId: string, now: number) {
  await expireLinks(tx, personId, now)
  await tx
    .updateTable('invitation')
    .set({ acceptedAt: now })
    .where('personId', '=', personId)
    .where('kind', '=', 'newcomer')
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute()
}

function expireLinks(tx: Db, personId: string, now: number) {
  return tx
    .updateTable('passwordLink')
    .set({ expiresAt: now })
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .execute()
}

/** Deletes links that stopped working a quarter of a year ago; until then they can say why they do not work. */
export async function sweepPasswordLinks(db: Db, now = Date.now()) {
  await db
    .deleteFrom('passwordLink')
    .where('expiresAt', '<', now - 90 * 86_400_000)
    .execute()
}
