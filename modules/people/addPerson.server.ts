import type { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { personSchema } from './personSchema'

/** The person with this address, made when there is none; who exists keeps the name they have. */
export async function addPerson(db: Db, { name, email }: z.infer<typeof personSchema>, now = Date.now()) {
  const known = await db.selectFrom('person').where('email', '=', email).select('id').executeTakeFirst()
  if (known) return { personId: known.id, isNew: false }
  const id = newId()
  await db.insertInto('person').values({ id, name, email, passwordHash: null, createdAt: now }).execute()
  return { personId: id, isNew: true }
}
