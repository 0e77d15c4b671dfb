import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

/** The attempts a person may open and play: their own. */
export function visibleAttempts(db: Db, person: Pick<Person, 'id'>) {
  return db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .where('enrolment.personId', '=', person.id)
}
