import type { Db } from '~/db/connection.server'
import { freeSlug } from '~/db/freeSlug.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { ModuleSettings } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { settingsIn } from './settings'
import { editableModules } from './visibleModules.server'

type SettingsSave = { moduleId: string; revision: number; title: string; settings: Omit<ModuleSettings, 'terms'> }

type Answer =
  | { revision: number }
  | { refused: 'absent' }
  | { refused: 'changed'; revision: number; updatedAt: number; updatedBy: string }

/**
 * Saves title and settings when nobody saved them since `revision`. The address follows the title until it is published.
 * Its terms stay: those are saved one by one, by saveTerm.
 */
export async function saveSettings(db: Db, person: Person, save: SettingsSave): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const found = await editableModules(tx, person)
      .innerJoin('person', 'person.id', 'learningModule.updatedBy')
      .where('learningModule.id', '=', save.moduleId)
      .select(['revision', 'slug', 'settings', 'updatedAt', 'person.name as updatedBy'])
      .executeTakeFirst()
    if (!found) return { refused: 'absent' }
    const { revision, updatedAt, updatedBy } = found
    if (revision !== save.revision) return { refused: 'changed', revision, updatedAt, updatedBy }
    const slug = (await isPublished(tx, save.moduleId))
      ? found.slug
      : await freeSlug(tx, 'learningModule', save.title, save.moduleId)
    const settings = JSON.stringify({ ...save.settings, terms: settingsIn(found.settings).terms })
    const by = { updatedAt: Date.now(), updatedBy: person.id }
    await tx
      .updateTable('learningModule')
      .set({ title: save.title, slug, settings, revision: revision + 1, ...by })
      .where('id', '=', save.moduleId)
      .execute()
    return { revision: revision + 1 }
  })
}

async function isPublished(tx: Db, moduleId: string) {
  return Boolean(await tx.selectFrom('moduleVersion').where('moduleId', '=', moduleId).select('id').executeTakeFirst())
}
