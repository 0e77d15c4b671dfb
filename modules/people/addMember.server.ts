import type { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Role } from '~/db/tables'
import { addPerson } from './addPerson.server'
import { belongingOf } from './belonging.server'
import { grantableRoles, mayTakeIn } from './granting'
import { managedOrganisation } from './managedOrganisations.server'
import type { Person } from './person'
import type { personSchema } from './personSchema'

type Added = { personId: string; isNew: boolean } | { refused: 'roles' | 'elsewhere' }

/**
 * Adds somebody to a managed organisation with roles, and makes the person when the address is new. Undefined when the
 * organisation is not managed; refused when a role may not be given, or the person belongs to another organisation.
 */
export function addMember(
  db: Db,
  actor: Person,
  organisationId: string,
  input: z.infer<typeof personSchema> & { roles: Role[] },
  now = Date.now(),
): Promise<Added | undefined> {
  return inTransaction(db, async (tx) => {
    const organisation = await managedOrganisation(tx, actor, organisationId)
    if (!organisation) return undefined
    const grantable = grantableRoles(actor, organisation)
    if (input.roles.length === 0 || !input.roles.every((role) => grantable.includes(role))) return { refused: 'roles' }
    const known = await tx.selectFrom('person').where('email', '=', input.email).select('id').executeTakeFirst()
    if (known) {
      const belonging = await belongingOf(tx, [known.id])
      if (!mayTakeIn(actor, organisation, belonging.get(known.id)!)) return { refused: 'elsewhere' }
    }
    const added = await addPerson(tx, input, now)
    const given = { personId: added.personId, organisationId, grantedAt: now, grantedBy: actor.id }
    await tx
      .insertInto('membership')
      .values(input.roles.map((role) => ({ ...given, role })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return added
  })
}
