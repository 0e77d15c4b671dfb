import type { Db } from '~/db/connection.server'
import type { Belonging } from './granting'

/** Where these people belong and belonged; the deciding over them is done in granting.ts. */
export async function belongingOf(db: Db, personIds: string[]): Promise<Map<string, Belonging>> {
  const found = new Map<string, Belonging>()
  for (const id of personIds) found.set(id, { isAdministrator: false, organisationIds: [], formerOrganisationIds: [] })
  if (personIds.length === 0) return found
  const [now, former, administrators] = await Promise.all([
    db.selectFrom('membership').where('personId', 'in', personIds).select(['personId', 'organisationId']).execute(),
    db
      .selectFrom('formerMembership')
      .where('personId', 'in', personIds)
      .select(['personId', 'organisationId'])
      .execute(),
    db.selectFrom('administrator').where('personId', 'in', personIds).select('personId').execute(),
  ])
  for (const row of now) found.get(row.personId)!.organisationIds.push(row.organisationId)
  for (const row of former) found.get(row.personId)!.formerOrganisationIds.push(row.organisationId)
  for (const row of administrators) found.get(row.personId)!.isAdministrator = true
  return found
}
