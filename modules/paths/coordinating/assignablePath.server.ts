import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import type { PathContent } from '../path'
import { assigningFor } from './assigningFor'

/** An open path with its levels, for an organisation that may ask people to follow it. Undefined when there is none. */
export async function assignablePath(db: Db, person: Person, pathId: string, organisationId: string | null) {
  const row = await db
    .selectFrom('offeredPath')
    .innerJoin('organisation', 'organisation.id', 'offeredPath.organisationId')
    .innerJoin('pathVersion', 'pathVersion.id', 'offeredPath.versionId')
    .where('offeredPath.id', '=', pathId)
    .select(['offeredPath.id', 'offeredPath.kind', 'offeredPath.organisationId'])
    .select(['organisation.kind as ownerKind', 'pathVersion.title', 'pathVersion.content'])
    .executeTakeFirst()
  if (!row) return undefined
  const all = assigningFor(person, { organisationId: row.organisationId, kind: row.ownerKind })
  const followed = organisationId ? all.find((one) => one.organisationId === organisationId) : all[0]
  if (!followed) return undefined
  const { levels } = JSON.parse(row.content) as PathContent
  const names = levels.map(({ id, name }) => ({ id, name }))
  return { path: { id: row.id, kind: row.kind, title: row.title, levels: names }, all, followed }
}
