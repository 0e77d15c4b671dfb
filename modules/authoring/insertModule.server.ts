import type { Db } from '~/db/connection.server'
import { freeSlug } from '~/db/freeSlug.server'
import { newId } from '~/db/id'
import type { ModuleSettings } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'

type NewModule = { hubId: string; title: string; settings: ModuleSettings; source?: 'written' | 'package' }

/** The row of a new module, and of who is asked about it, inside a transaction of the caller. */
export async function insertModule(
  tx: Db,
  person: Person,
  { hubId, title, settings, source = 'written' }: NewModule,
  now: number,
) {
  const id = newId()
  const slug = await freeSlug(tx, 'learningModule', title)
  const by = { createdAt: now, createdBy: person.id, updatedAt: now, updatedBy: person.id }
  await tx
    .insertInto('learningModule')
    .values({ id, hubId, slug, title, source, settings: JSON.stringify(settings), ...by })
    .execute()
  await tx
    .insertInto('moduleContact')
    .values({ id: newId(), moduleId: id, personId: person.id, givenAt: now, givenBy: person.id })
    .execute()
  return id
}
