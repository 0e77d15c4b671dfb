import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Role } from '~/db/tables'
import { grantableRoles } from './granting'
import { managedOrganisation } from './managedOrganisations.server'
import type { Person } from './person'

/** Gives somebody who is in a managed organisation one more role there; undefined when that cannot be. */
export function grantRole(
  db: Db,
  actor: Person,
  organisationId: string,
  { personId, role }: { personId: string; role: Role },
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const organisation = await managedOrganisation(tx, actor, organisationId)
    if (!organisation || !grantableRoles(actor, organisation).includes(role)) return undefined
    const isMember = await tx
      .selectFrom('membership')
      .where('organisationId', '=', organisationId)
      .where('personId', '=', personId)
      .select('personId')
      .executeTakeFirst()
    if (!isMember) return undefined
    await tx
      .insertInto('membership')
      .values({ personId, organisationId, role, grantedAt: now, grantedBy: actor.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { granted: role }
  })
}
