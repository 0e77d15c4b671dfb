import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { stateOfAttempt, withCountingAttempt } from '~/modules/progress/countingAttempt.server'
import type { Followed } from '~/modules/progress/followed'
import { doneStates } from '~/modules/progress/isDone'

/** The companies and schools that somebody could show a result to: those they belong to. */
export function employersOf({ memberships }: Person) {
  const found = memberships.filter(({ kind }) => kind === 'company' || kind === 'school')
  return [...new Map(found.map((one) => [one.organisationId, one.organisationName]))].map(([id, name]) => ({
    id,
    name,
  }))
}

/** What somebody finished well, for nobody or somebody else, and whether they show it to this employer: exactly what it reads. */
export async function resultsToTake(db: Db, person: Person, organisationId: string) {
  if (!employersOf(person).some(({ id }) => id === organisationId)) return undefined
  return resultsOf(db)
    .where('enrolment.personId', '=', person.id)
    .where((eb) =>
      eb.or([eb('enrolment.organisationId', 'is', null), eb('enrolment.organisationId', '!=', organisationId)]),
    )
    .select(
      sql<0 | 1>`exists (select 1 from takenAlong where takenAlong.enrolmentId = enrolment.id
        and takenAlong.organisationId = ${organisationId} and takenAlong.takenBackAt is null)`.as('isTaken'),
    )
    .execute()
}

/** Shows an employer these results and no others of what is not its own; each can be taken back. Undefined when they do not belong there. */
export function takeAlong(db: Db, person: Person, organisationId: string, enrolmentIds: string[], now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const results = await resultsToTake(tx, person, organisationId)
    if (!results) return undefined
    const wanted = new Set(enrolmentIds)
    for (const { enrolmentId, isTaken } of results) {
      if (wanted.has(enrolmentId) && !isTaken)
        await tx
          .insertInto('takenAlong')
          .values({ id: newId(), personId: person.id, organisationId, enrolmentId, takenAt: now })
          .execute()
      if (!wanted.has(enrolmentId) && isTaken)
        await tx
          .updateTable('takenAlong')
          .set({ takenBackAt: now })
          .where('enrolmentId', '=', enrolmentId)
          .where('organisationId', '=', organisationId)
          .where('takenBackAt', 'is', null)
          .execute()
    }
    return { taken: results.filter(({ enrolmentId }) => wanted.has(enrolmentId)).length }
  })
}

/** What people of an employer brought along and show it: that it was done, with what result and when. */
export function broughtAlong(db: Db, { organisationId, as }: Followed) {
  return resultsOf(db)
    .where('enrolment.id', 'in', (eb) =>
      eb
        .selectFrom('takenAlong')
        .where('organisationId', '=', as === 'employer' ? organisationId : '')
        .where('takenBackAt', 'is', null)
        .select('enrolmentId'),
    )
    .orderBy(sql`folded(person.name)`)
    .limit(500)
    .execute()
}

function resultsOf(db: Db) {
  const enrolments = db
    .selectFrom('enrolment')
    .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
    .innerJoin('person', 'person.id', 'enrolment.personId')
  return withCountingAttempt(enrolments)
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where(stateOfAttempt, 'in', doneStates)
    .select(['enrolment.id as enrolmentId', 'person.name', 'offering.title', 'hub.name as hub'])
    .select([stateOfAttempt.as('state'), 'attempt.scoreRaw as score', 'attempt.finishedAt'])
    .orderBy('attempt.finishedAt', 'desc')
}
