import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'

/** A line of text without control signs, which would break a mail, a list or a file name. */
const line = z
  .string()
  .trim()
  .max(120)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)

export const nameSchema = line.min(2)
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())
export const personSchema = z.object({ name: nameSchema, email: emailSchema })

/** The person with this address, made when there is none; who exists keeps the name they have. */
export async function addPerson(db: Db, { name, email }: z.infer<typeof personSchema>, now = Date.now()) {
  const known = await db.selectFrom('person').where('email', '=', email).select('id').executeTakeFirst()
  if (known) return { personId: known.id, isNew: false }
  const id = newId()
  await db.insertInto('person').values({ id, name, email, passwordHash: null, createdAt: now }).execute()
  return { personId: id, isNew: true }
}
