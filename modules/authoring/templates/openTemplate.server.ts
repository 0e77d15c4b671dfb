import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import type { DocumentNode, ModuleSettings } from '~/modules/blocks/document'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { emptySettings, settingsIn } from '../settings'
import type { WrittenPage } from '../writing'
import { builtInPages, isBuiltIn } from './builtIn.server'
import { builtInTexts } from './texts'

/** A template with its pages. Without `hubId` it comes with Leerbank. */
export type Template = {
  id: string
  name: string
  use: string
  hubId?: string
  hubName?: string
  settings: Partial<ModuleSettings>
  pages: WrittenPage[]
}

/** The templates of the hubs for which this person writes; one that was taken away is not among them. */
export function visibleTemplates(db: Db, person: Person) {
  return db
    .selectFrom('moduleTemplate')
    .where('moduleTemplate.hubId', 'in', organisationsWithRole(person, 'hub', 'author'))
    .where('moduleTemplate.removedAt', 'is', null)
}

/** A template by its id, one that comes with Leerbank in this language; undefined when this person has no such template. */
export async function openTemplate(
  db: Db,
  person: Person,
  id: string,
  language: Language,
): Promise<Template | undefined> {
  if (isBuiltIn(id)) return builtIn(id, language)
  const row = await visibleTemplates(db, person)
    .innerJoin('organisation as hub', 'hub.id', 'moduleTemplate.hubId')
    .where('moduleTemplate.id', '=', id)
    .select(['moduleTemplate.id', 'moduleTemplate.name', 'moduleTemplate.hubId', 'moduleTemplate.settings'])
    .select('hub.name as hubName')
    .executeTakeFirst()
  if (!row) return undefined
  const pages = await db
    .selectFrom('templatePage')
    .where('templateId', '=', id)
    .orderBy('position')
    .select(['title', 'kind', 'document'])
    .execute()
  const written = pages.map((page) => ({ ...page, document: JSON.parse(page.document) as DocumentNode }))
  return { ...row, use: '', settings: settingsIn(row.settings), pages: written }
}

export function builtIn(id: Parameters<typeof isBuiltIn>[0] & keyof typeof builtInPages, language: Language): Template {
  const settings = emptySettings({ language, ...(language === 'nl' ? { readingLevel: 'B1' as const } : {}) })
  return { id, ...builtInTexts[language][id], settings, pages: builtInPages[id][language] }
}
