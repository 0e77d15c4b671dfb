import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from './person'

/** Makes a person an administrator; undefined when there is no such person. */
export function grantAdministration(db: Db, actor: Person, personId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const person = await tx.selectFrom('person').where('id', '=', personId).select('id').executeTakeFirst()
    if (!person) return undefined
    await tx
      .insertInto('administrator')
      .values({ personId, grantedAt: now, grantedBy: actor.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { personId }
  })
}

/** Takes administration away; refused for the last one, because nobody could give it back. */
export function removeAdministration(db: Db, personId: string) {
  return inTransaction(db, async (tx) => {
    const all = await tx.selectFrom('administrator').select('personId').execute()
    if (!all.some((one) => one.personId === personId)) return undefined
    if (all.length === 1) return { refused: 'last' as const }
    await tx.deleteFrom('administrator').where('personId', '=', personId).execute()
    return { personId }
  })
}
