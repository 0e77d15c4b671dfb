import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Role } from '~/db/tables'
import { mayRemove } from './granting'
import { managedOrganisation } from './managedOrganisations.server'
import type { Person } from './person'

/**
 * Takes a role away; it is gone at the next request, and kept as a former one. Undefined when the person does not hold
 * it, or it is not the actor's to take.
 */
export function removeRole(
  db: Db,
  actor: Person,
  organisationId: string,
  { personId, role }: { personId: string; role: Role },
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const organisation = await managedOrganisation(tx, actor, organisationId)
    if (!organisation || !mayRemove(actor, organisation, role)) return undefined
    const held = await tx
      .deleteFrom('membership')
      .where('organisationId', '=', organisationId)
      .where('personId', '=', personId)
      .where('role', '=', role)
      .returning('grantedAt')
      .executeTakeFirst()
    if (!held) return undefined
    const former = { id: newId(), personId, organisationId, role, grantedAt: held.grantedAt }
    await tx
      .insertInto('formerMembership')
      .values({ ...former, removedAt: now, removedBy: actor.id })
      .execute()
    return { removed: role }
  })
}
