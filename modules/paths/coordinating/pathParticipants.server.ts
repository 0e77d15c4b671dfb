import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { type Followed, followedBy } from '~/modules/progress/followed'
import { isForEverybody } from '../making/makers'
import { allSteps, type PathContent, targetOf } from '../path'
import { pathFacts } from '../pathFacts.server'
import { pathProgress } from '../pathProgress'

/** Where somebody is in a path, as far as who asks may see: an employer reads the level only, and whether it is reached. */
export type PathParticipant = {
  personId: string
  name: string
  company: string | null
  state: 'notStarted' | 'busy' | 'waiting' | 'reached'
  /** Up to which level; null without levels. */
  target: string | null
  /** The highest level that is reached; null when none is. */
  level: string | null
  measure: { done: number; total: number } | null
  next: string | null
  isAssigned: boolean
  dueOn: string | null
}

/**
 * Who follows a path or was asked to, for an organisation that the person follows for: of its own path everybody, of another
 * one its own people. Undefined when there is nothing for them here.
 */
export async function pathParticipants(db: Db, person: Person, pathId: string, organisationId: string | null) {
  const path = await pathWithOwner(db, pathId)
  if (!path) return undefined
  const all = followedBy(person).filter(
    (one) => one.organisationId === path.organisationId || (one.as === 'employer' && isForEverybody(path.ownerKind)),
  )
  const followed = organisationId ? all.find((one) => one.organisationId === organisationId) : all[0]
  if (!followed) return undefined
  const seesAll = followed.organisationId === path.organisationId
  return { path, all, followed, seesAll, rows: await rowsOf(db, path, followed, seesAll) }
}

type Path = NonNullable<Awaited<ReturnType<typeof pathWithOwner>>>

function pathWithOwner(db: Db, pathId: string) {
  return db
    .selectFrom('learningPath')
    .innerJoin('organisation', 'organisation.id', 'learningPath.organisationId')
    .innerJoin('pathVersion', (join) =>
      join.onRef('pathVersion.pathId', '=', 'learningPath.id').on('pathVersion.number', '=', (eb) =>
        eb
          .selectFrom('pathVersion as newest')
          .whereRef('newest.pathId', '=', 'learningPath.id')
          .select((one) => one.fn.max('newest.number').as('number')),
      ),
    )
    .where('learningPath.id', '=', pathId)
    .select(['learningPath.id', 'learningPath.slug', 'learningPath.kind', 'learningPath.organisationId'])
    .select(['organisation.kind as ownerKind', 'pathVersion.title', 'pathVersion.content'])
    .executeTakeFirst()
}

async function rowsOf(db: Db, path: Path, { organisationId }: Followed, seesAll: boolean) {
  const followings = await followingsOf(db, path.id, seesAll ? undefined : organisationId)
  const assignments = await assignmentsOf(db, path.id, organisationId)
  const asked = new Map(assignments.map((one) => [one.personId, one]))
  const found: PathParticipant[] = []
  for (const versionId of new Set(followings.map((one) => one.versionId))) {
    const some = followings.filter((one) => one.versionId === versionId)
    const content = JSON.parse(some[0]!.content) as PathContent
    const people = some.map(({ personId }) => personId)
    const { factsOf } = await pathFacts(db, { pathId: path.id, content }, people)
    for (const one of some) {
      const standing = standingOf(content, path.kind, factsOf(one.personId, one.targetLevel), seesAll)
      const { personId, name, company } = one
      found.push({ personId, name, company, ...standing, ...askedWords(asked.get(personId)) })
    }
  }
  const follow = new Set(found.map(({ personId }) => personId))
  const content = JSON.parse(path.content) as PathContent
  for (const { personId, name, level, dueOn } of assignments) {
    if (follow.has(personId)) continue
    const target = path.kind === 'finite' ? content.levels[targetOf(content, level)]!.name : null
    const nothing = { company: null, state: 'notStarted' as const, level: null, measure: null, next: null }
    found.push({ personId, name, target, ...nothing, isAssigned: true, dueOn })
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, 'nl') || a.personId.localeCompare(b.personId))
}

function askedWords(asked: { dueOn: string | null } | undefined) {
  return { isAssigned: asked !== undefined, dueOn: asked?.dueOn ?? null }
}

function standingOf(
  content: PathContent,
  kind: 'finite' | 'infinite',
  facts: Parameters<typeof pathProgress>[1],
  seesAll: boolean,
) {
  const { all, next, reached, steps } = pathProgress(content, facts)
  const isWaiting = [...steps.values()].some(({ state }) => state === 'waiting')
  const step = allSteps(content).find(({ id }) => id === next)
  const state: PathParticipant['state'] = all.isReached ? 'reached' : !step && isWaiting ? 'waiting' : 'busy'
  return {
    state,
    target: kind === 'finite' ? content.levels[facts.target]!.name : null,
    level: kind === 'finite' && reached > 0 ? content.levels[reached - 1]!.name : null,
    measure: seesAll ? { done: all.done, total: all.total } : null,
    next: seesAll ? (step?.title ?? null) : null,
  }
}

function followingsOf(db: Db, pathId: string, organisationId: string | undefined) {
  const followings = db
    .selectFrom('pathFollowing')
    .innerJoin('person', 'person.id', 'pathFollowing.personId')
    .innerJoin('pathVersion', 'pathVersion.id', 'pathFollowing.versionId')
    .leftJoin('organisation as company', 'company.id', 'pathFollowing.organisationId')
    .where('pathFollowing.pathId', '=', pathId)
    .where('stoppedAt', 'is', null)
  const own = organisationId ? followings.where('pathFollowing.organisationId', '=', organisationId) : followings
  return own
    .select(['pathFollowing.personId', 'person.name', 'company.name as company', 'targetLevel', 'versionId'])
    .select('pathVersion.content')
    .orderBy(sql`folded(person.name)`)
    .execute()
}

function assignmentsOf(db: Db, pathId: string, organisationId: string) {
  return db
    .selectFrom('pathAssignment')
    .innerJoin('person', 'person.id', 'pathAssignment.personId')
    .where('pathId', '=', pathId)
    .where('organisationId', '=', organisationId)
    .where('withdrawnAt', 'is', null)
    .select(['personId', 'person.name', 'level', 'dueOn'])
    .execute()
}
