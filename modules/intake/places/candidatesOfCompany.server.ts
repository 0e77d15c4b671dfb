import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { companiesOf } from './workedPlaces.server'

/**
 * The candidates whom the companies of a person may see: those who said yes to one of their places, and those who have one.
 * Of them a company may know their name and what `shares` names; never their answers or documents.
 */
export function candidatesOfCompany(db: Db, person: Person) {
  return seenCandidates(db).where('workPlace.companyId', 'in', companiesOf(person))
}

/** Whom the company of a place may see. */
export function seenCandidates(db: Db) {
  return db
    .selectFrom('candidateSeen')
    .innerJoin('workPlace', 'workPlace.id', 'candidateSeen.workPlaceId')
    .innerJoin('candidate', 'candidate.id', 'candidateSeen.candidateId')
    .innerJoin('application', 'application.id', 'candidateSeen.applicationId')
}
