import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { refuseWithoutPassword } from './currentPassword.server'
import { hashPassword } from './password.server'
import { type PasswordRefusal, passwordStrength } from './passwordStrength'
import type { Person } from './person'
import { endAllSessions } from './session.server'

export const passwordChangeSchema = z.object({
  newPassword: z.string(),
  currentPassword: z.string().max(200).optional(),
})

type PasswordChanged = { changed: 'enough' | 'strong' } | { refused: PasswordRefusal | 'current' | 'tooMany' }

/** Changes a password and ends every session but the one that asks. */
export async function changePassword(
  db: Db,
  person: Person,
  { newPassword, currentPassword }: z.infer<typeof passwordChangeSchema>,
  ownSession: string,
): Promise<PasswordChanged> {
  const strength = passwordStrength(newPassword, person)
  if (strength.level === 'refused') return { refused: strength.why }
  const refusal = await refuseWithoutPassword(db, person, currentPassword)
  if (refusal) return refusal
  const passwordHash = await hashPassword(newPassword)
  return inTransaction(db, async (tx) => {
    await tx.updateTable('person').set({ passwordHash }).where('id', '=', person.id).execute()
    await endAllSessions(tx, person.id, ownSession)
    return { changed: strength.level }
  })
}
