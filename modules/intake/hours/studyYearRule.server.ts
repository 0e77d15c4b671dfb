import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

const hours = z.coerce.number().int().min(0).max(3000)

export const ruleSchema = z.object({
  /** A day and a month, as `1-8` or `08-01`. */
  beginsOn: z
    .string()
    .trim()
    .transform(readDayOfYear)
    .pipe(z.string().regex(/^\d\d-\d\d$/)),
  totalHours: hours.min(1),
  guidedHours: hours,
  practiceHours: hours,
})

/** `1-8` or `1 8` in the Netherlands is the first of August; a year that has no 29 February still begins. */
function readDayOfYear(text: string) {
  const found = /^(\d{1,2})[-/ .](\d{1,2})$/.exec(text)
  const [day, month] = [Number(found?.[1]), Number(found?.[2])]
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2023, month, 0)).getUTCDate()
  return isDay ? `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : ''
}

/** The programmes whose study year a person settles, each with what it asks. */
export function ruledProgrammes(db: Db, person: Person) {
  return db
    .selectFrom('offering')
    .leftJoin('studyYearRule', 'studyYearRule.offeringId', 'offering.id')
    .where('offering.kind', '=', 'bbl')
    .where('offering.hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator'))
    .select(['offering.id', 'offering.title', 'beginsOn', 'totalHours', 'guidedHours', 'practiceHours'])
    .orderBy('offering.title')
    .execute()
}

/** Undefined for who settles nothing of this programme. */
export function saveRule(
  db: Db,
  person: Person,
  offeringId: string,
  rule: z.output<typeof ruleSchema>,
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    if (!(await ruledProgrammes(tx, person)).some(({ id }) => id === offeringId)) return undefined
    const change = { ...rule, changedAt: now, changedBy: person.id }
    await tx
      .insertInto('studyYearRule')
      .values({ offeringId, ...change })
      .onConflict((conflict) => conflict.column('offeringId').doUpdateSet(change))
      .execute()
    return { saved: true as const }
  })
}
