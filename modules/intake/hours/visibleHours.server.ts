import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { visibleAgreements } from '../agreements/visibleAgreements.server'

/** The people whose hours a person may see: those with an agreement that is or was in force and that this person may read. */
export function visibleHours(db: Db, person: Person) {
  return visibleAgreements(db, person)
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreement.sheetInForce')
    .leftJoin('studyYearRule', 'studyYearRule.offeringId', 'offering.id')
    .leftJoin('crebo', 'crebo.code', 'agreementSheet.crebo')
}

/** Those whose presence and results a person keeps: for the hub and the school, not for a company. */
export function keptHours(db: Db, person: Person) {
  return visibleHours(db, person).where((eb) =>
    eb.or([
      eb('offering.hubId', 'in', organisationsWithRole(person, 'hub', 'coordinator')),
      eb('agreement.schoolId', 'in', organisationsWithRole(person, 'school', 'coordinator', 'teamLead')),
    ]),
  )
}

export function keepsHours(person: Person) {
  const hubs = organisationsWithRole(person, 'hub', 'coordinator')
  return hubs.length > 0 || organisationsWithRole(person, 'school', 'coordinator', 'teamLead').length > 0
}

/** The programmes of which a person sees hours. */
export function programmesOf(db: Db, person: Person) {
  return visibleHours(db, person)
    .select(['offering.id', 'offering.title', 'studyYearRule.beginsOn'])
    .distinct()
    .orderBy('offering.title')
    .execute()
}
