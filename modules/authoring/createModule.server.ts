import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { insertPage } from './addPage.server'
import { notePages } from './history/notePages.server'
import { insertModule } from './insertModule.server'
import { emptySettings } from './settings'
import { insertTemplatePages } from './templates/insertTemplatePages.server'
import { openTemplate } from './templates/openTemplate.server'

type NewModule = { hubId: string; title: string; templateId?: string }

/** Makes a module of a hub for which this person writes: with one empty page to start on, or with those of a template. */
export async function createModule(db: Db, person: Person, { hubId, title, templateId }: NewModule) {
  if (!organisationsWithRole(person, 'hub', 'author').includes(hubId)) return { refused: 'absent' as const }
  const now = Date.now()
  return inTransaction(db, async (tx) => {
    const template = templateId ? await openTemplate(tx, person, templateId, person.language) : undefined
    if (templateId && !template) return { refused: 'absent' as const }
    const contact = { contactName: person.name, contactEmail: person.email }
    const settings = emptySettings({ language: person.language, ...template?.settings, ...contact })
    const moduleId = await insertModule(tx, person, { hubId, title, settings }, now)
    const pages = template?.pages ?? []
    const [first] = await insertTemplatePages(tx, person, { moduleId, pages, position: 0 })
    const pageId = first ?? (await insertPage(tx, person, { moduleId, title: '', kind: 'lesson', position: 0 }))
    await notePages(tx, person, moduleId, now)
    return { moduleId, pageId }
  })
}
