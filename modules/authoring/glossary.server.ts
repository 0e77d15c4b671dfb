import type { Db } from '~/db/connection.server'
import type { ModuleSettings, Term } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { settingsIn } from './settings'
import { byAlphabet } from './terms'
import { writableModules } from './visibleModules.server'

/** The settings of a module that this person may change, with its glossary; undefined when there is none. */
export async function settingsWithTerms(tx: Db, person: Person, moduleId: string): Promise<ModuleSettings | undefined> {
  const query = writableModules(tx, person).where('learningModule.id', '=', moduleId)
  const row = await query.select('settings').executeTakeFirst()
  return row && settingsIn(row.settings)
}

type Glossary = { moduleId: string; settings: ModuleSettings; terms: Term[] }

/** Writes other terms. The revision stays: it guards the form of the other settings, which does not hold the terms. */
export async function writeTerms(tx: Db, person: Person, { moduleId, settings, terms }: Glossary) {
  await tx
    .updateTable('learningModule')
    .set({
      settings: JSON.stringify({ ...settings, terms: byAlphabet(terms) }),
      updatedAt: Date.now(),
      updatedBy: person.id,
    })
    .where('id', '=', moduleId)
    .execute()
}
