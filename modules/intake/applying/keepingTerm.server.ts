import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** How long applications are kept that came to nothing, where a hub has not said otherwise. */
export const usualTerm = { weeks: 4, monthsWithConsent: 12 }
export type KeepingTerm = typeof usualTerm

export async function keepingTermOf(db: Db, hubId: string): Promise<KeepingTerm> {
  const own = db.selectFrom('keepingTerm').where('hubId', '=', hubId).select(['weeks', 'monthsWithConsent'])
  return (await own.executeTakeFirst()) ?? usualTerm
}

export const keepingTermSchema = z.object({
  weeks: z.coerce.number().int().min(1).max(26),
  monthsWithConsent: z.coerce.number().int().min(1).max(24),
})

/** Sets the terms of a hub that the person coordinates; undefined when they do not. What was promised to who consented stays. */
export async function saveKeepingTerm(db: Db, person: Person, hubId: string, term: KeepingTerm, now = Date.now()) {
  if (!organisationsWithRole(person, 'hub', 'coordinator').includes(hubId)) return undefined
  const row = { ...term, changedAt: now, changedBy: person.id }
  await db
    .insertInto('keepingTerm')
    .values({ hubId, ...row })
    .onConflict((conflict) => conflict.column('hubId').doUpdateSet(row))
    .execute()
  return term
}
