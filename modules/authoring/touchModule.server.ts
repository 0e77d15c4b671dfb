import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { notePages } from './history/notePages.server'

/** Notes who changed a module last, and which pages it has now; a published module counts as changed from then on. */
export async function touchModule(db: Db, person: Person, moduleId: string, now = Date.now()) {
  await db
    .updateTable('learningModule')
    .set({ updatedAt: now, updatedBy: person.id })
    .where('id', '=', moduleId)
    .execute()
  await notePages(db, person, moduleId, now)
}
