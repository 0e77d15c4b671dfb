import type { Generated } from 'kysely'
import type { Language } from './tables'

/** Where an application is; the words of the screen are in app/texts/intake. */
export type ApplicationState =
  | 'applied'
  | 'conversationPlanned'
  | 'admitted'
  | 'seekingPlace'
  | 'matched'
  | 'signing'
  | 'placed'
  | 'started'
  | 'finished'
  | 'refused'
  | 'withdrawn'
  | 'stopped'

/** The tables of the intake: who applies, how far they are, and the places where they work and learn. */
export type IntakeTables = {
  candidate: CandidateTable
  application: ApplicationTable
  applicationStep: {
    id: Generated<number>
    applicationId: string
    state: ApplicationState
    at: number
    by: string | null
    reason: Generated<string>
    note: Generated<string>
    crebo: string | null
  }
  workPlace: WorkPlaceTable
  placement: {
    id: string
    workPlaceId: string
    applicationId: string
    candidateId: string
    matchedAt: number
    matchedBy: string | null
    endedAt: Generated<number | null>
    endedBy: Generated<string | null>
    endedBecause: Generated<string>
  }
  fileOpening: { id: Generated<number>; candidateId: string; personId: string; at: number }
}

type CandidateTable = {
  id: string
  secret: string
  name: Generated<string>
  /** `2008-03-14` */
  birthDate: string | null
  email: Generated<string>
  phone: Generated<string>
  postcode: Generated<string>
  place: Generated<string>
  language: Language
  parentName: Generated<string>
  parentEmail: Generated<string>
  personId: Generated<string | null>
  createdAt: number
  mergedInto: Generated<string | null>
  erasedAt: Generated<number | null>
}

type ApplicationTable = {
  id: string
  number: number
  offeringId: string
  candidateId: string
  employerId: Generated<string | null>
  employerName: Generated<string>
  appliedAt: number
  appliedBy: Generated<string | null>
  /** JSON of what was asked in the form. */
  answers: Generated<string>
  /** JSON of Wishes; see modules/intake/wishes. */
  wishes: Generated<string>
  /** These follow from the rows of applicationStep. */
  state: Generated<ApplicationState>
  since: number
  crebo: Generated<string | null>
  heardAt: number
  /** What was typed in it was taken away. */
  erasedAt: Generated<number | null>
}

type WorkPlaceTable = {
  id: string
  companyId: string | null
  companyName: string
  contactName: Generated<string>
  contactEmail: string
  contactPhone: Generated<string>
  title: string
  description: Generated<string>
  crebo: string
  number: number
  /** ISO days. */
  startsOn: string
  endsOn: string
  /** JSON of numbers, 1 is Monday. */
  days: Generated<string>
  schoolDay: Generated<number | null>
  address: Generated<string>
  postcode: Generated<string>
  place: Generated<string>
  supervisorName: Generated<string>
  supervisorEmail: Generated<string>
  supervisorId: Generated<string | null>
  offeredAt: number
  offeredBy: string | null
  offeredUntil: string
  withdrawnAt: Generated<number | null>
  withdrawnBy: Generated<string | null>
  revision: Generated<number>
  hubId: Generated<string | null>
  /** Of the page of a company without an account. */
  secret: Generated<string | null>
  isNamed: Generated<number>
  language: Generated<Language>
  updatedAt: Generated<number | null>
  updatedBy: Generated<string | null>
}
