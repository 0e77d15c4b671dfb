import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { Place } from './applyImport.server'

/** Takes every role of somebody in an organisation away; triggers end what hung on it. */
export async function leaveOrganisation(tx: Db, personId: string, { organisationId, by, now }: Place) {
  const held = await tx
    .deleteFrom('membership')
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .returning(['role', 'grantedAt'])
    .execute()
  for (const { role, grantedAt } of held)
    await tx
      .insertInto('formerMembership')
      .values({ id: newId(), personId, organisationId, role, grantedAt, removedAt: now, removedBy: by })
      .execute()
}
