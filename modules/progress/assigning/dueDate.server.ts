import { sql } from 'kysely'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { stateOfAttempt } from '../countingAttempt.server'
import { followedBy } from '../followed'
import { doneStates } from '../isDone'
import { daysAfter, nearDays } from './due'

// Of an enrolment: what the organisations that this person follows for ask, and nobody else's dates.
function asked(person: Person) {
  const organisations = followedBy(person).map(({ organisationId }) => organisationId)
  return sql`from assignment where assignment.personId = enrolment.personId
    and assignment.offeringId = enrolment.offeringId and assignment.withdrawnAt is null
    and assignment.organisationId in (${sql.join(organisations.length ? organisations : [''])})`
}

/** The first day on which it is to be done, in SQL over an enrolment. */
export function ownDueDate(person: Person) {
  return sql<string | null>`(select min(assignment.dueOn) ${asked(person)})`
}

export function isAssignedBy(person: Person) {
  return sql<0 | 1>`exists (select 1 ${asked(person)})`
}

/** Whether a result is asked anew, because the earlier one is valid no longer, and nothing was finished since. */
export function isAskedAgain(person: Person) {
  return sql<0 | 1>`exists (select 1 ${asked(person)} and ${notRenewed})`
}

const notRenewed = sql`assignment.countsFrom is not null and not exists (
  select 1 from attempt as renewed where renewed.enrolmentId = enrolment.id
    and renewed.status in ('passed', 'completed') and renewed.finishedAt >= assignment.countsFrom)`

/** Whether the date is near or over and it is not done, in SQL over an enrolment and the attempt that counts. */
export function dueStateIs(state: 'near' | 'late', person: Person, now = Date.now()) {
  const today = dutchDay(now)
  const due = ownDueDate(person)
  const isThen =
    state === 'late' ? sql`${due} < ${today}` : sql`${due} between ${today} and ${daysAfter(today, nearDays)}`
  const isOpen = sql`(${stateOfAttempt} not in (${sql.join(doneStates)}) or ${isAskedAgain(person)})`
  return sql<0 | 1>`(${isOpen} and coalesce(${isThen}, 0))`
}
