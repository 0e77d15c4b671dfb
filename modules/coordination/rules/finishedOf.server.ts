import type { Db } from '~/db/connection.server'
import type { Followed } from '~/modules/progress/followed'

/** When people last finished a module well, as far as this organisation sees them doing it. */
export async function finishedOf(db: Db, { organisationId, as }: Followed, offeringId: string) {
  let finished = db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .where('enrolment.offeringId', '=', offeringId)
    .where('attempt.status', 'in', ['passed', 'completed'])
    .where('attempt.finishedAt', 'is not', null)
  if (as === 'employer') finished = finished.where('enrolment.organisationId', '=', organisationId)
  const rows = await finished
    .groupBy('enrolment.personId')
    .select(['enrolment.personId', (eb) => eb.fn.max('attempt.finishedAt').as('at')])
    .execute()
  return new Map(rows.map(({ personId, at }) => [personId, at as number]))
}
