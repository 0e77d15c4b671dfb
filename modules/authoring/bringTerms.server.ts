import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Term } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { settingsWithTerms, writeTerms } from './glossary.server'
import { settingsIn } from './settings'
import { mostTerms, termNamed } from './terms'
import { visibleModules } from './visibleModules.server'

/**
 * Terms of elsewhere come along with text that uses them. Gives the id to use for each: its own, or that of the term
 * that is called the same here; none for one that finds no room.
 */
export async function bringTerms(tx: Db, person: Person, moduleId: string, come: Term[]): Promise<Map<string, string>> {
  const settings = await settingsWithTerms(tx, person, moduleId)
  if (!settings) return new Map()
  const terms = [...settings.terms]
  const ids = new Map<string, string>()
  for (const term of come) {
    const known = terms.find(({ id }) => id === term.id) ?? termNamed(terms, term.term)
    if (!known && terms.length >= mostTerms) continue
    if (!known) terms.push(term)
    ids.set(term.id, (known ?? term).id)
  }
  if (terms.length > settings.terms.length) await writeTerms(tx, person, { moduleId, settings, terms })
  return ids
}

/** The same for terms of which only the ids came: they are looked up in the modules that this person may see. */
export async function bringTermsById(
  db: Db,
  person: Person,
  { moduleId, termIds }: { moduleId: string; termIds: string[] },
): Promise<Record<string, string>> {
  const wanted = new Set(termIds)
  const holds = sql<boolean>`exists (
    select 1 from json_each(learningModule.settings, '$.terms') as term
    where json_extract(term.value, '$.id') in (select value from json_each(${JSON.stringify(termIds)}))
  )`
  return inTransaction(db, async (tx) => {
    const rows = await visibleModules(tx, person).where(holds).select('settings').execute()
    const found = rows.flatMap(({ settings }) => settingsIn(settings).terms).filter(({ id }) => wanted.has(id))
    return Object.fromEntries(await bringTerms(tx, person, moduleId, found))
  })
}
