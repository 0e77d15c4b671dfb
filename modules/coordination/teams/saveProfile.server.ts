import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { settleAssignments } from '../rules/settleAssignments.server'
import { ledOrganisation } from './ledOrganisation.server'
import { jobTitleSchema, phoneSchema } from './profileSchemas'

export const profileSchema = z.object({
  personId: z.string(),
  jobTitle: jobTitleSchema.default(''),
  startedOn: z.iso.date().nullable().default(null),
  phone: phoneSchema.default(''),
})
type Profile = z.output<typeof profileSchema>

/** Writes what an organisation says of one of its people. Undefined when they are not there, or not this person's to follow. */
export function saveProfile(db: Db, person: Person, organisationId: string, profile: Profile, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    if (!(await ledOrganisation(tx, person, organisationId))) return undefined
    const belongs = tx.selectFrom('membership').where('organisationId', '=', organisationId)
    if (!(await belongs.where('personId', '=', profile.personId).select('personId').executeTakeFirst()))
      return undefined
    await writeProfile(tx, organisationId, profile, person.id, now)
    await settleAssignments(tx, organisationId, now)
    return { personId: profile.personId }
  })
}

/** In a transaction that settles afterwards. */
export function writeProfile(tx: Db, organisationId: string, profile: Profile, by: string, now: number) {
  const { personId, ...said } = profile
  const written = { ...said, updatedAt: now, updatedBy: by }
  return tx
    .insertInto('memberProfile')
    .values({ personId, organisationId, ...written })
    .onConflict((conflict) => conflict.columns(['personId', 'organisationId']).doUpdateSet(written))
    .execute()
}
