import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { type ParticipantState, stateOfAttempt } from '../countingAttempt.server'
import type { Followed } from '../followed'
import { chosenEnrolments } from '../participants.server'
import { visibleAssignments } from './visibleAssignments.server'

/** Where somebody is with a module, as far as who asks may see; absent is who does not follow it for them. */
export type Standing = { state?: ParticipantState; isAssigned: boolean; dueOn: string | null }

/** Of everybody who follows a module for this organisation, or was assigned it by it. */
export async function standings(db: Db, person: Person, followed: Followed, offeringId: string) {
  const found = new Map<string, Standing>()
  const enrolments = await chosenEnrolments(db, person, followed, { module: offeringId })
    .select(['enrolment.personId', stateOfAttempt.as('state')])
    .execute()
  for (const { personId, state } of enrolments) found.set(personId, { state, isAssigned: false, dueOn: null })
  const assigned = await visibleAssignments(db, person)
    .where('organisationId', '=', followed.organisationId)
    .where('offeringId', '=', offeringId)
    .select(['personId', 'dueOn'])
    .execute()
  for (const { personId, dueOn } of assigned)
    found.set(personId, { state: found.get(personId)?.state, isAssigned: true, dueOn })
  return found
}
