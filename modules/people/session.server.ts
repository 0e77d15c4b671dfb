import type { Db } from '~/db/connection.server'
import type { Membership, Person } from './person'
import { hashOf, newSecret } from './secret.server'

export const sessionDays = 30

/** Starts a session and returns the secret for the cookie; the database keeps only its hash. */
export async function startSession(db: Db, personId: string, userAgent: string, now = Date.now()) {
  const { secret, hash } = newSecret()
  const expiresAt = now + sessionDays * 86_400_000
  await db
    .insertInto('session')
    .values({ tokenHash: hash, personId, createdAt: now, expiresAt, userAgent: userAgent.slice(0, 200) })
    .execute()
  return { secret, expiresAt }
}

/** The person of a live session, with every membership; undefined when the session is unknown or over. */
export async function personOfSession(db: Db, secret: string, now = Date.now()): Promise<Person | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .leftJoin('administrator', 'administrator.personId', 'person.id')
    .where('session.tokenHash', '=', hashOf(secret))
    .where('session.expiresAt', '>', now)
    .select(['person.id', 'person.name', 'person.email', 'person.language', 'administrator.grantedAt'])
    .executeTakeFirst()
  if (!row) return undefined
  const { grantedAt, ...person } = row
  return { ...person, isAdministrator: grantedAt !== null, memberships: await membershipsOf(db, row.id) }
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

export async function endSession(db: Db, secret: string) {
  await db.deleteFrom('session').where('tokenHash', '=', hashOf(secret)).execute()
}

/** Signs a person out everywhere; with `exceptSecret` this one session stays. */
export async function endAllSessions(db: Db, personId: string, exceptSecret?: string) {
  const sessions = db.deleteFrom('session').where('personId', '=', personId)
  await (exceptSecret ? sessions.where('tokenHash', '!=', hashOf(exceptSecret)) : sessions).execute()
}
