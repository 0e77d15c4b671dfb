import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { refuseWithoutPassword } from './currentPassword.server'
import type { Person } from './person'
import { emailSchema } from './personSchema'

export const emailChangeSchema = z.object({ email: emailSchema, currentPassword: z.string().max(200).optional() })

/** Changes the address with which a person signs in; asks for the password, because the address decides who they are. */
export async function changeEmail(
  db: Db,
  person: Person,
  { email, currentPassword }: z.infer<typeof emailChangeSchema>,
): Promise<{ changed: string } | { refused: 'current' | 'taken' | 'tooMany' }> {
  const refusal = await refuseWithoutPassword(db, person, currentPassword)
  if (refusal) return refusal
  return inTransaction(db, async (tx) => {
    const owner = await tx.selectFrom('person').where('email', '=', email).select('id').executeTakeFirst()
    if (owner && owner.id !== person.id) return { refused: 'taken' }
    await tx.updateTable('person').set({ email }).where('id', '=', person.id).execute()
    return { changed: email }
  })
}
