import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { type Learning, myLearning } from '~/modules/progress/myLearning.server'
import { allSteps, offeringsIn, type PathContent, targetOf } from '../path'
import { pathFacts } from '../pathFacts.server'
import { pathProgress } from '../pathProgress'
import { visiblePaths } from '../visiblePaths.server'
import type { OrderState } from '../workOrders/orderStates.server'

/** What the map says of one step beside how it stands. */
export type StepNews = {
  /** Its page in the catalogue; undefined when it is no longer there. */
  slug?: string
  minutes?: number | null
  /** The first date from now on. */
  startsAt?: number
  place?: string
  learning?: Learning
  order?: OrderState
}
export type PathPage = NonNullable<Awaited<ReturnType<typeof readPath>>>

/** A path as somebody may see it: with where they are when they follow it, without when they do not. */
export async function readPath(db: Db, person: Person | undefined, slug: string, now = Date.now()) {
  const path = await readStanding(db, person, slug)
  if (!path) return undefined
  const { orders, ...standing } = path
  const learning = path.isFollowed ? await myLearning(db, person!) : []
  return { ...standing, news: await newsOf(db, path.content, learning, orders, now) }
}

/** The same without what a map says of each step. */
export async function readStanding(db: Db, person: Person | undefined, slug: string) {
  const path = await visiblePaths(db, person)
    .innerJoin('pathVersion', (join) =>
      join.on('pathVersion.id', '=', (eb) => eb.fn.coalesce('pathFollowing.versionId', 'offeredPath.versionId')),
    )
    .leftJoin('publishedOffering as offering', 'offering.id', 'learningPath.offeringId')
    .where('learningPath.slug', '=', slug)
    .select(['learningPath.id', 'learningPath.slug', 'learningPath.kind', 'learningPath.organisationId'])
    .select(['pathVersion.title', 'pathVersion.summary', 'pathVersion.content', 'pathVersion.number as version'])
    .select(['organisation.name as organisationName', 'organisation.slug as organisationSlug'])
    .select(['organisation.kind as organisationKind', 'organisation.colour', 'offering.slug as offeringSlug'])
    .select(['pathFollowing.id as followingId', 'pathFollowing.targetLevel', 'pathFollowing.startedAt'])
    .executeTakeFirst()
  if (!path) return undefined
  const content = JSON.parse(path.content) as PathContent
  const { known, factsOf } = await pathFacts(db, { pathId: path.id, content }, person ? [person.id] : [])
  const asked = person ? await askedOf(db, person, path.id) : []
  const isFollowed = path.followingId !== null
  const level = path.targetLevel ?? asked[0]?.level ?? null
  const progress = pathProgress(content, factsOf(isFollowed ? person!.id : undefined, level))
  return {
    ...path,
    content,
    isFollowed,
    asked,
    target: targetOf(content, level),
    progress: { ...progress, steps: Object.fromEntries(progress.steps) },
    orders: (isFollowed && known.get(person!.id)?.orders) || new Map<string, OrderState>(),
  }
}

/** The path behind an offering in the catalogue; undefined when it is not there for this person. */
export async function pathOfOffering(db: Db, person: Person | undefined, offeringId: string) {
  const path = await visiblePaths(db, person)
    .where('learningPath.offeringId', '=', offeringId)
    .select('learningPath.slug')
    .executeTakeFirst()
  return path && readPath(db, person, path.slug)
}

async function newsOf(
  db: Db,
  content: PathContent,
  learning: Learning[],
  orders: Map<string, OrderState>,
  now: number,
) {
  const offerings = await offeringNews(db, offeringsIn(content), now)
  const news = allSteps(content).map((step): [string, StepNews] => {
    if (step.kind === 'workOrder') return [step.id, { order: orders.get(step.id) }]
    const own = learning.find(({ offeringId }) => offeringId === step.offeringId)
    return [step.id, { ...offerings.get(step.offeringId), learning: own }]
  })
  return Object.fromEntries(news)
}

async function offeringNews(db: Db, offeringIds: string[], now: number) {
  const rows = await db
    .selectFrom('publishedOffering as offering')
    .leftJoin('offeringSession as run', (join) =>
      join.onRef('run.offeringId', '=', 'offering.id').on('run.startsAt', '>', now).on('run.cancelledAt', 'is', null),
    )
    .where('offering.id', 'in', offeringIds.length ? offeringIds : [''])
    .groupBy('offering.id')
    .select(['offering.id', 'offering.slug', 'offering.durationMinutes as minutes', 'offering.place'])
    .select((eb) => eb.fn.min<number | null>('run.startsAt').as('startsAt'))
    .execute()
  return new Map(
    rows.map(({ id, startsAt, ...row }): [string, StepNews] => [id, { ...row, startsAt: startsAt ?? undefined }]),
  )
}

/** Which organisations ask this of somebody, up to which level and by when; the first date first. */
function askedOf(db: Db, person: Person, pathId: string) {
  return db
    .selectFrom('pathAssignment')
    .innerJoin('organisation', 'organisation.id', 'pathAssignment.organisationId')
    .where('pathId', '=', pathId)
    .where('personId', '=', person.id)
    .where('withdrawnAt', 'is', null)
    .select(['organisation.name as organisation', 'level', 'dueOn'])
    .orderBy((eb) => eb('dueOn', 'is', null))
    .orderBy('dueOn')
    .orderBy('assignedAt')
    .execute()
}
