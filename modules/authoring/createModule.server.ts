import type { Db } from '~/db/connection.server'
import { freeSlug } from '~/db/freeSlug.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { insertPage } from './addPage.server'
import { notePages } from './history/notePages.server'
import { emptySettings } from './settings'

/** Makes a module of a hub for which this person writes, with one empty page to start on. */
export async function createModule(db: Db, person: Person, { hubId, title }: { hubId: string; title: string }) {
  if (!organisationsWithRole(person, 'hub', 'author').includes(hubId)) return { refused: 'absent' as const }
  const settings = emptySettings({ language: person.language, contactName: person.name, contactEmail: person.email })
  const now = Date.now()
  return inTransaction(db, async (tx) => {
    const moduleId = newId()
    const by = { createdAt: now, createdBy: person.id, updatedAt: now, updatedBy: person.id }
    await tx
      .insertInto('learningModule')
      .values({
        id: moduleId,
        hubId,
        slug: await freeSlug(tx, 'learningModule', title),
        title,
        settings: JSON.stringify(settings),
        ...by,
      })
      .execute()
    const pageId = await insertPage(tx, person, { moduleId, title: '', kind: 'lesson', position: 0 })
    await tx
      .insertInto('moduleContact')
      .values({ id: newId(), moduleId, personId: person.id, givenAt: now, givenBy: person.id })
      .execute()
    await notePages(tx, person, moduleId, now)
    return { moduleId, pageId }
  })
}
