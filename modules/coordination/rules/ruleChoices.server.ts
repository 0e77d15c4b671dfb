import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { openSession } from '~/modules/catalogue/sessions/book.server'
import { publicSessions } from '~/modules/catalogue/sessions/visibleSessions.server'
import { whyClosed } from '~/modules/catalogue/sessions/whyClosed'
import { allSteps, type PathContent } from '~/modules/paths/path'
import type { Person } from '~/modules/people/person'
import { assignableOfferings } from '~/modules/progress/assigning/assignable.server'
import type { Followed } from '~/modules/progress/followed'
import { ledOrganisation } from '../teams/ledOrganisation.server'
import { teamsOf } from '../teams/teamList.server'

/** An organisation as one assigns for it. Undefined when it is not this person's to assign for. */
export async function followedFor(db: Db, person: Person, organisationId: string): Promise<Followed | undefined> {
  const organisation = await ledOrganisation(db, person, organisationId)
  if (!organisation || organisation.kind === 'sector') return undefined
  return { organisationId, name: organisation.name, as: organisation.kind === 'hub' ? 'hub' : 'employer' }
}

/** What an organisation can assign: modules, dates to come, open paths with their levels and work orders. */
export async function whatToAssign(db: Db, followed: Followed, now = Date.now()) {
  const { organisationId, as } = followed
  const modules = await assignableOfferings(db, followed)
    .select(['offering.id', 'offering.title', 'hub.name as hub'])
    .orderBy(sql`folded(offering.title), offering.id`)
    .execute()
  let dates = publicSessions(db).where('offeringSession.startsAt', '>', now)
  if (as === 'hub') dates = dates.where('offering.hubId', '=', organisationId)
  const sessions = await dates
    .where('cancelledAt', 'is', null)
    .select(['offeringSession.id', 'offering.title', 'hub.name as hub', 'startsAt', 'endsAt', 'enrolFrom'])
    .select(['enrolUntil', 'cancelledAt'])
    .orderBy('startsAt')
    .limit(300)
    .execute()
  return {
    modules,
    sessions: sessions.filter((session) => whyClosed(session, now) === undefined),
    paths: await pathsToAssign(db, followed),
  }
}

async function pathsToAssign(db: Db, { organisationId, as }: Followed) {
  const rows = await db
    .selectFrom('offeredPath')
    .innerJoin('organisation', 'organisation.id', 'offeredPath.organisationId')
    .innerJoin('pathVersion', 'pathVersion.id', 'offeredPath.versionId')
    .where((eb) =>
      as === 'hub'
        ? eb('offeredPath.organisationId', '=', organisationId)
        : eb.or([
            eb('offeredPath.organisationId', '=', organisationId),
            eb('organisation.kind', 'in', ['hub', 'sector'] as const),
          ]),
    )
    .select(['offeredPath.id', 'offeredPath.kind', 'pathVersion.title', 'pathVersion.content'])
    .select('organisation.name as hub')
    .orderBy(sql`folded(pathVersion.title)`)
    .execute()
  return rows.map(({ content, ...path }) => {
    const parsed = JSON.parse(content) as PathContent
    const orders = allSteps(parsed).filter((step) => step.kind === 'workOrder')
    return {
      ...path,
      levels: path.kind === 'finite' ? parsed.levels.map(({ id, name }) => ({ id, name })) : [],
      orders: orders.map(({ id, title }) => ({ id, title })),
    }
  })
}

/** For whom: the teams and the job titles of an organisation. */
export async function whomToAssign(db: Db, { organisationId }: Followed) {
  const jobTitles = await db
    .selectFrom('memberProfile')
    .where('organisationId', '=', organisationId)
    .where('jobTitle', '<>', '')
    .groupBy(sql`folded(jobTitle)`)
    .select(['jobTitle', (eb) => eb.fn.countAll<number>().as('people')])
    .orderBy(sql`folded(jobTitle)`)
    .execute()
  return { teams: await teamsOf(db, organisationId), jobTitles }
}

type What = {
  what: string
  offeringId: string | null
  sessionId: string | null
  pathId: string | null
  level: string | null
  stepId: string | null
}

/** Whether something is there to be assigned by this organisation now. */
export async function isAssignable(db: Db, followed: Followed, { what, ...asked }: What, now: number) {
  if (what === 'module') {
    const found = assignableOfferings(db, followed).where('offering.id', '=', asked.offeringId!).select('offering.id')
    return (await found.executeTakeFirst()) !== undefined
  }
  if (what === 'session') {
    const session = await openSession(db, asked.sessionId!)
    if (!session || whyClosed(session, now)) return false
    return followed.as === 'employer' || session.hubId === followed.organisationId
  }
  const path = (await pathsToAssign(db, followed)).find(({ id }) => id === asked.pathId)
  if (!path) return false
  if (what === 'workOrder') return path.orders.some(({ id }) => id === asked.stepId)
  return asked.level === null || path.levels.some(({ id }) => id === asked.level)
}
