import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { sideOf } from './sideOf.server'

/** Takes back what a hub linked, or noted as being used, by mistake; undefined when there is nothing of the kind for them. */
export function withdrawStep(db: Db, person: Person, questionId: string, stepId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    if ((await sideOf(tx, person, questionId))?.side !== 'hub') return undefined
    return tx
      .updateTable('practiceStep')
      .set({ withdrawnAt: now, withdrawnBy: person.id })
      .where('id', '=', stepId)
      .where('questionId', '=', questionId)
      .where('kind', 'in', ['linked', 'applied'])
      .where('withdrawnAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
  })
}
