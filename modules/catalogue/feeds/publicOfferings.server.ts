import type { Db } from '~/db/connection.server'
import { catalogueChanges } from '../catalogueChanges.server'
import type { Skill } from '../readOffering.server'
import { uuidOf } from './uuid.server'

export type PublicHub = Awaited<ReturnType<typeof readHubs>>[number]
export type PublicSession = Awaited<ReturnType<typeof readSessions>>[number]
/** An offering as anybody may know it: what every feed for machines is made from. */
export type PublicOffering = Awaited<ReturnType<typeof readOfferings>>[number] & { sessions: PublicSession[] }
export type PublicCatalogue = {
  changes: number
  hubs: PublicHub[]
  offerings: PublicOffering[]
  hubByUuid: Map<string, PublicHub>
  offeringByUuid: Map<string, PublicOffering>
  sessionByUuid: Map<string, { offering: PublicOffering; session: PublicSession }>
}

const kept = new WeakMap<Db, Promise<PublicCatalogue>>()
const changesOf = new WeakMap<Promise<PublicCatalogue>, number>()

/** Everything that is public, read once until something of it changes. */
export async function publicCatalogue(db: Db): Promise<PublicCatalogue> {
  const changes = await catalogueChanges(db)
  const known = kept.get(db)
  if (known && changesOf.get(known) === changes) return known
  const reading = readCatalogue(db, changes)
  changesOf.set(reading, changes)
  kept.set(db, reading)
  reading.catch(() => kept.delete(db))
  return reading
}

async function readCatalogue(db: Db, changes: number): Promise<PublicCatalogue> {
  const hubs = await readHubs(db)
  const sessions = Map.groupBy(await readSessions(db), ({ offeringId }) => offeringId)
  const found = await readOfferings(db)
  const offerings = found.map((offering) => ({ ...offering, sessions: sessions.get(offering.id) ?? [] }))
  const runs = offerings.flatMap((offering) => offering.sessions.map((session) => ({ offering, session })))
  return {
    changes,
    hubs,
    offerings,
    hubByUuid: new Map(hubs.map((hub) => [hub.uuid, hub])),
    offeringByUuid: new Map(offerings.map((offering) => [offering.uuid, offering])),
    sessionByUuid: new Map(runs.map((run) => [run.session.uuid, run])),
  }
}

async function readHubs(db: Db) {
  const hubs = await db
    .selectFrom('organisation')
    .where('kind', '=', 'hub')
    .select(['id', 'slug', 'name', 'place', 'summary', 'website', 'email'])
    .orderBy('name')
    .execute()
  return hubs.map((hub) => ({ ...hub, uuid: uuidOf('organisation', hub.id) }))
}

async function readOfferings(db: Db) {
  const rows = await db
    .selectFrom('publishedOffering as offering')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('crebo', 'crebo.code', 'offering.crebo')
    .select(['offering.id', 'offering.slug', 'offering.kind', 'offering.title', 'offering.summary'])
    .select(['offering.description', 'offering.forWhom', 'offering.outcomes', 'offering.skills', 'offering.level'])
    .select(['offering.nlqf', 'offering.leerweg', 'offering.crebo', 'offering.theme', 'offering.durationMinutes'])
    .select(['offering.studyLoadHours', 'offering.contactDays', 'offering.startKind', 'offering.place'])
    .select(['offering.isOnline', 'offering.language', 'offering.entryRequirements', 'offering.consentNeeded'])
    .select(['offering.priceCents', 'offering.vatPercent', 'offering.credential', 'offering.provider'])
    .select(['offering.contactName', 'offering.contactEmail', 'offering.contactPhone', 'offering.licence'])
    .select(['offering.publishedAt', 'offering.updatedAt', 'crebo.name as creboName'])
    .select(['hub.id as hubId', 'hub.slug as hubSlug', 'hub.name as hubName', 'hub.email as hubEmail'])
    .orderBy('offering.title')
    .orderBy('offering.id')
    .execute()
  return rows.map((row) => ({
    ...row,
    uuid: uuidOf('course', row.id),
    hubUuid: uuidOf('organisation', row.hubId),
    outcomes: JSON.parse(row.outcomes) as string[],
    skills: JSON.parse(row.skills) as Skill[],
    changedAt: Math.max(row.publishedAt, row.updatedAt),
  }))
}

async function readSessions(db: Db) {
  const meetings = await db
    .selectFrom('sessionMeeting')
    .where('removedAt', 'is', null)
    .select(['id', 'sessionId', 'startsAt', 'endsAt', 'room'])
    .orderBy('startsAt')
    .execute()
  const meetingsOf = Map.groupBy(meetings, ({ sessionId }) => sessionId)
  const sessions = await db
    .selectFrom('offeringSession')
    .select(['id', 'offeringId', 'startsAt', 'endsAt', 'place', 'seats', 'seatsTaken', 'enrolFrom', 'enrolUntil'])
    .select(['isTentative', 'cancelledAt', 'priceCents'])
    .orderBy('startsAt')
    .execute()
  return sessions.map((session) => ({
    ...session,
    uuid: uuidOf('offering', session.id),
    meetings: meetingsOf.get(session.id) ?? [],
  }))
}
