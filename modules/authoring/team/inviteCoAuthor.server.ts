import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { managedModules } from '../visibleModules.server'

type Answer = { name: string } | { refused: 'absent' } | { refused: 'notAuthor' | 'ownHub' | 'already' }

/** Lets an author of another hub write along on one module: they see and change that module, and nothing else of the hub. */
export async function inviteCoAuthor(
  db: Db,
  person: Person,
  { moduleId, email }: { moduleId: string; email: string },
  now = Date.now(),
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const module = await managedModules(tx, person).where('id', '=', moduleId).select('hubId').executeTakeFirst()
    if (!module) return { refused: 'absent' }
    const hubs = await tx
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.personId')
      .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
      .where('person.email', '=', email)
      .where('membership.role', '=', 'author')
      .where('organisation.kind', '=', 'hub')
      .select(['person.id', 'person.name', 'membership.organisationId'])
      .execute()
    const [guest] = hubs
    if (!guest) return { refused: 'notAuthor' }
    if (hubs.some(({ organisationId }) => organisationId === module.hubId)) return { refused: 'ownHub' }
    const made = await tx
      .insertInto('moduleCoAuthor')
      .values({ id: newId(), moduleId, personId: guest.id, invitedAt: now, invitedBy: person.id })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    return made ? { name: guest.name } : { refused: 'already' }
  })
}
