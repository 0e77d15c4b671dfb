import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { isLegiblePlate } from '~/modules/people/plateColour'
import type { HubContact, HubWords } from './hubSchema'

type Save = { hubId: string; revision: number; words: HubWords; contacts: HubContact[] }
type Answer =
  | { revision: number }
  | { refused: 'absent' }
  | { refused: 'colour' }
  | { refused: 'changed'; hub: EditableHub }

export type EditableHub = NonNullable<Awaited<ReturnType<typeof editableHub>>>

/** The page of a hub that this person coordinates, as its form has it; undefined when it is not theirs. */
export async function editableHub(db: Db, person: Person, slug: string) {
  const hub = await db
    .selectFrom('organisation')
    .where('slug', '=', slug)
    .where('id', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
    .select([
      'id',
      'slug',
      'name',
      'summary',
      'description',
      'place',
      'website',
      'email',
      'phone',
      'colour',
      'revision',
    ])
    .executeTakeFirst()
  return hub && { ...hub, contacts: await contactsOfHub(db, hub.id) }
}

/** The people whom one can reach at a hub, in the order in which it named them. */
export function contactsOfHub(db: Db, hubId: string) {
  return db
    .selectFrom('hubContact')
    .where('hubId', '=', hubId)
    .orderBy('position')
    .select(['id', 'name', 'task', 'phone', 'email', 'agreedAt'])
    .execute()
}

/**
 * Saves what a hub says of itself, when nobody did since `revision`, and the people on its page: those that are given, each
 * of whom agreed. Who is not among them any more is gone.
 */
export function saveHub(db: Db, person: Person, save: Save, now = Date.now()): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const own = organisationsWithRole(person, 'hub', 'coordinator').includes(save.hubId)
    const row = await tx.selectFrom('organisation').where('id', '=', save.hubId).select('slug').executeTakeFirst()
    const hub = own && row ? await editableHub(tx, person, row.slug) : undefined
    if (!hub) return { refused: 'absent' }
    if (hub.revision !== save.revision) return { refused: 'changed', hub }
    if (!isLegiblePlate(save.words.colour)) return { refused: 'colour' }
    const revision = hub.revision + 1
    await tx
      .updateTable('organisation')
      .set({ ...save.words, revision })
      .where('id', '=', hub.id)
      .execute()
    await tx.deleteFrom('hubContact').where('hubId', '=', hub.id).execute()
    for (const [position, { agreed, ...contact }] of save.contacts.entries()) {
      const known = hub.contacts.find(({ id }) => id === contact.id)
      // Who is said to be reached in another way has agreed to that now.
      const agreedAt = known && isSame(known, contact) ? known.agreedAt : now
      const kept = { ...contact, id: known?.id ?? newId(), hubId: hub.id, position, agreedAt, statedBy: person.id }
      await tx.insertInto('hubContact').values(kept).execute()
    }
    return { revision }
  })
}

type Reached = Pick<HubContact, 'name' | 'task' | 'phone' | 'email'>

function isSame(one: Reached, other: Reached) {
  return (['name', 'task', 'phone', 'email'] as const).every((field) => one[field] === other[field])
}
