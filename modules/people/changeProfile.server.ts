import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import type { Person } from './person'
import { nameSchema } from './personSchema'

export const profileSchema = z.object({ name: nameSchema, language: z.enum(['nl', 'en']) })

export async function changeProfile(db: Db, person: Person, profile: z.infer<typeof profileSchema>) {
  await db.updateTable('person').set(profile).where('id', '=', person.id).execute()
}
