import type { Db } from '~/db/connection.server'
import { isDiskFailing } from '~/db/failingDisk.server'
import type { Membership, Person } from './person'
import { hashOf, newSecret } from './secret.server'

const hour = 3_600_000
const day = 24 * hour

/** A session ends after `idleDays` without a visit, and after `sessionDays` however often it is used. */
export const sessionDays = 90
export const idleDays = 14

/** Starts a session and returns the secret for the cookie; the database keeps only its hash. */
export async function startSession(db: Db, personId: string, userAgent: string, now = Date.now()) {
  const { secret, hash } = newSecret()
  const expiresAt = now + sessionDays * day
  const times = { createdAt: now, lastSeenAt: now, expiresAt }
  await db
    .insertInto('session')
    .values({ tokenHash: hash, personId, ...times, userAgent: userAgent.slice(0, 200) })
    .execute()
  return { secret, expiresAt }
}

/** The person of a live session, with every membership; undefined when the session is unknown or over. */
export async function personOfSession(db: Db, secret: string, now = Date.now()): Promise<Person | undefined> {
  const tokenHash = hashOf(secret)
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .leftJoin('administrator', 'administrator.personId', 'person.id')
    .where('session.tokenHash', '=', tokenHash)
    .where('session.expiresAt', '>', now)
    .where('session.lastSeenAt', '>', now - idleDays * day)
    .select(['person.id', 'person.name', 'person.email', 'person.language', 'administrator.grantedAt', 'lastSeenAt'])
    .executeTakeFirst()
  if (!row) return undefined
  const { grantedAt, lastSeenAt, ...person } = row
  if (now - lastSeenAt > hour) await markSeen(db, tokenHash, now).catch(unlessDisk)
  return { ...person, isAdministrator: grantedAt !== null, memberships: await membershipsOf(db, row.id) }
}

// Once an hour is exact enough for a limit of days, and keeps reading a page from being a write.
function markSeen(db: Db, tokenHash: string, now: number) {
  return db.updateTable('session').set({ lastSeenAt: now }).where('tokenHash', '=', tokenHash).execute()
}

// Who can be read can go on, also when nothing can be written.
function unlessDisk(error: unknown) {
  if (!isDiskFailing(error)) throw error
}

function membershipsOf(db: Db, personId: string): Promise<Membership[]> {
  return db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .where('membership.personId', '=', personId)
    .select(['organisation.id as organisationId', 'organisation.name as organisationName', 'organisation.kind', 'role'])
    .orderBy('organisation.name')
    .execute()
}

/** The live sessions of a person, the latest used first; `isThis` marks the one that asks. */
export async function sessionsOf(db: Db, personId: string, secret: string | undefined, now = Date.now()) {
  const sessions = await db
    .selectFrom('session')
    .where('personId', '=', personId)
    .where('expiresAt', '>', now)
    .where('lastSeenAt', '>', now - idleDays * day)
    .select(['tokenHash', 'createdAt', 'lastSeenAt', 'userAgent'])
    .orderBy('lastSeenAt', 'desc')
    .execute()
  const own = secret && hashOf(secret)
  return sessions.map(({ tokenHash, ...session }) => ({ ...session, isThis: tokenHash === own }))
}

export async function endSession(db: Db, secret: string) {
  await db.deleteFrom('session').where('tokenHash', '=', hashOf(secret)).execute()
}

/** Signs a person out everywhere; with `exceptSecret` this one session stays. */
export async function endAllSessions(db: Db, personId: string, exceptSecret?: string) {
  const sessions = db.deleteFrom('session').where('personId', '=', personId)
  await (exceptSecret ? sessions.where('tokenHash', '!=', hashOf(exceptSecret)) : sessions).execute()
}

/** Deletes the sessions that are over. */
export async function sweepSessions(db: Db, now = Date.now()) {
  await db
    .deleteFrom('session')
    .where((eb) => eb.or([eb('expiresAt', '<=', now), eb('lastSeenAt', '<=', now - idleDays * day)]))
    .execute()
}
