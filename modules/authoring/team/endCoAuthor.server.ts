import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { managedModules } from '../visibleModules.server'

/** Ends the writing along of somebody of another hub; what they wrote stays, with their name in the history. */
export async function endCoAuthor(
  db: Db,
  person: Person,
  { moduleId, coAuthorId }: { moduleId: string; coAuthorId: string },
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const module = await managedModules(tx, person).where('id', '=', moduleId).select('id').executeTakeFirst()
    if (!module) return { refused: 'absent' as const }
    const ended = await tx
      .updateTable('moduleCoAuthor')
      .set({ endedAt: now, endedBy: person.id })
      .where('id', '=', coAuthorId)
      .where('moduleId', '=', moduleId)
      .where('endedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    return ended ? { ended: coAuthorId } : { refused: 'absent' as const }
  })
}
