import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { ledOrganisation } from '../teams/ledOrganisation.server'
import { type NoticeKind, type NoticeLimit, noticeKinds, noticeLimits, noticeWays, usualWays } from './kinds'

export const waysSchema = z.object(
  Object.fromEntries(noticeKinds.map((kind) => [kind, z.enum(noticeWays)])) as Record<
    NoticeKind,
    z.ZodEnum<{ [way in (typeof noticeWays)[number]]: way }>
  >,
)

/** How somebody hears of each kind, and what their organisations do not allow. */
export async function noticeChoices(db: Db, person: Person) {
  const chosen = await db.selectFrom('noticeChoice').where('personId', '=', person.id).select(['kind', 'way']).execute()
  const organisations = person.memberships.map(({ organisationId }) => organisationId)
  const limits = await db
    .selectFrom('noticeLimit')
    .innerJoin('organisation', 'organisation.id', 'noticeLimit.organisationId')
    .where('organisationId', 'in', organisations.length ? organisations : [''])
    .select(['organisation.name as organisation', 'noticeLimit.kind', 'most'])
    .execute()
  const ways = { ...usualWays, ...Object.fromEntries(chosen.map(({ kind, way }) => [kind, way])) }
  return { ways: ways as z.output<typeof waysSchema>, limits }
}

export function chooseWays(db: Db, person: Pick<Person, 'id'>, ways: z.output<typeof waysSchema>) {
  return inTransaction(db, async (tx) => {
    for (const kind of noticeKinds) {
      const way = ways[kind]
      await tx
        .insertInto('noticeChoice')
        .values({ personId: person.id, kind, way })
        .onConflict((conflict) => conflict.columns(['personId', 'kind']).doUpdateSet({ way }))
        .execute()
    }
  })
}

export const limitsSchema = z.partialRecord(z.enum(noticeKinds), z.enum(['mail', ...noticeLimits]))

/** What an organisation allows of each kind. Undefined when it is not theirs to say. */
export async function readLimits(db: Db, person: Person, organisationId: string) {
  const organisation = await ledOrganisation(db, person, organisationId)
  if (!organisation) return undefined
  const rows = db.selectFrom('noticeLimit').where('organisationId', '=', organisationId).select(['kind', 'most'])
  const limits = Object.fromEntries((await rows.execute()).map(({ kind, most }) => [kind, most]))
  return { organisation, limits: limits as Partial<Record<NoticeKind, NoticeLimit>> }
}

/** Says what an organisation allows. Undefined when it is not theirs to say. */
export function setLimits(
  db: Db,
  person: Person,
  organisationId: string,
  limits: z.output<typeof limitsSchema>,
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    if (!(await ledOrganisation(tx, person, organisationId))) return undefined
    await tx.deleteFrom('noticeLimit').where('organisationId', '=', organisationId).execute()
    for (const [kind, most] of Object.entries(limits))
      if (most && most !== 'mail')
        await tx
          .insertInto('noticeLimit')
          .values({ organisationId, kind, most, setAt: now, setBy: person.id })
          .execute()
    return { organisationId }
  })
}
