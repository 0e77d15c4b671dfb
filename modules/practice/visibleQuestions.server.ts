import type { Db } from '~/db/connection.server'
import { organisationsWithRole, type Person } from '~/modules/people/person'

/** The questions of the hubs that a person works for, of the companies they are of, and their own. */
export function visibleQuestions(db: Db, person: Person) {
  return db
    .selectFrom('practiceQuestion')
    .where((is) =>
      is.or([
        is('practiceQuestion.hubId', 'in', hubsOf(person)),
        is('practiceQuestion.companyId', 'in', workplacesOf(person)),
        is('practiceQuestion.askedBy', '=', person.id),
      ]),
    )
    .selectAll('practiceQuestion')
}

/** The questions of other hubs that a person may read as a case, because their companies agree. */
export function visibleCases(db: Db, person: Person) {
  return db
    .selectFrom('practiceQuestion')
    .innerJoin('practiceAgreement', 'practiceAgreement.questionId', 'practiceQuestion.id')
    .where('practiceAgreement.withdrawnAt', 'is', null)
    .where('practiceQuestion.hubId', 'not in', hubsOf(person))
    .$if(hubsOf(person).length === 0, (query) => query.where('practiceQuestion.id', 'is', null))
    .selectAll('practiceQuestion')
}

/** The hubs for which a person takes questions on. */
export function hubsOf(person: Person) {
  return organisationsWithRole(person, 'hub', 'author', 'coordinator')
}

/** The companies for which a person answers. */
export function companiesOf(person: Person) {
  return organisationsWithRole(person, 'company', 'coordinator', 'teamLead', 'supervisor')
}

/** The companies whose questions a person reads: those they work for in any way. */
export function workplacesOf(person: Person) {
  return organisationsWithRole(person, 'company', 'coordinator', 'teamLead', 'supervisor', 'learner')
}
