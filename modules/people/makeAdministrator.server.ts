import type { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { addPerson } from './addPerson.server'
import { newPasswordLink } from './passwordLink.server'
import type { personSchema } from './personSchema'

/** Makes somebody an administrator, and a person first when the address is new; answers the link to set a password. */
export function makeAdministrator(db: Db, input: z.infer<typeof personSchema>, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const { personId } = await addPerson(tx, input, now)
    await tx
      .insertInto('administrator')
      .values({ personId, grantedAt: now, grantedBy: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return newPasswordLink(tx, personId, null, now)
  })
}
