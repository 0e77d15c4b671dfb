import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Term } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { settingsWithTerms, writeTerms } from './glossary.server'

/** Takes a term out of the glossary: where it is marked stands plain text from now on. */
export async function removeTerm(
  db: Db,
  person: Person,
  { moduleId, termId }: { moduleId: string; termId: string },
): Promise<{ removed: Term | undefined } | { refused: 'absent' }> {
  return inTransaction(db, async (tx) => {
    const settings = await settingsWithTerms(tx, person, moduleId)
    if (!settings) return { refused: 'absent' }
    const removed = settings.terms.find(({ id }) => id === termId)
    const terms = settings.terms.filter(({ id }) => id !== termId)
    if (removed) await writeTerms(tx, person, { moduleId, settings, terms })
    return { removed }
  })
}
