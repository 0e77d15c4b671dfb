import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { settingsIn } from '../settings'
import { managedModules } from '../visibleModules.server'

type Wanted = {
  moduleId: string
  personId: string
  /** Beside the present contacts, instead of in their place. */
  isExtra?: boolean
}

/**
 * Makes an author or coordinator of the hub the one whom people ask about a module. When learners were pointed to the
 * former contact for their questions, they are pointed to the new one.
 */
export async function handOver(db: Db, person: Person, { moduleId, personId, isExtra }: Wanted, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const module = await managedModules(tx, person).where('id', '=', moduleId).selectAll().executeTakeFirst()
    if (!module) return { refused: 'absent' as const }
    const next = await somebodyOf(tx, module.hubId, personId)
    if (!next) return { refused: 'notOfHub' as const }
    const present = await tx
      .selectFrom('moduleContact')
      .innerJoin('person', 'person.id', 'moduleContact.personId')
      .where('moduleId', '=', moduleId)
      .where('endedAt', 'is', null)
      .select(['moduleContact.id', 'moduleContact.personId', 'person.email'])
      .execute()
    const leaving = isExtra ? [] : present.filter((contact) => contact.personId !== personId)
    if (leaving.length > 0) await end(tx, person, leaving, now)
    if (!present.some((contact) => contact.personId === personId)) {
      const row = { id: newId(), moduleId, personId, givenAt: now, givenBy: person.id }
      await tx.insertInto('moduleContact').values(row).execute()
    }
    const settings = settingsIn(module.settings)
    if (leaving.some(({ email }) => email === settings.contactEmail))
      await tx
        .updateTable('learningModule')
        .set({ settings: JSON.stringify({ ...settings, contactName: next.name, contactEmail: next.email }) })
        .set({ revision: module.revision + 1, updatedAt: now, updatedBy: person.id })
        .where('id', '=', moduleId)
        .execute()
    return { contact: next.name }
  })
}

async function end(tx: Db, person: Person, contacts: { id: string }[], now: number) {
  await tx
    .updateTable('moduleContact')
    .set({ endedAt: now, endedBy: person.id })
    .where(
      'id',
      'in',
      contacts.map(({ id }) => id),
    )
    .execute()
}

function somebodyOf(tx: Db, hubId: string, personId: string) {
  return tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .where('organisationId', '=', hubId)
    .where('personId', '=', personId)
    .where('role', 'in', ['author', 'coordinator'])
    .select(['person.name', 'person.email'])
    .executeTakeFirst()
}
