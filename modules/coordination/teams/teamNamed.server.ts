import type { Db } from '~/db/connection.server'

export async function isTeamNamed(db: Db, organisationId: string, name: string, besides = '') {
  const known = await db
    .selectFrom('team')
    .where('organisationId', '=', organisationId)
    .where('name', '=', name)
    .where('endedAt', 'is', null)
    .where('id', '!=', besides)
    .select('id')
    .executeTakeFirst()
  return known !== undefined
}
