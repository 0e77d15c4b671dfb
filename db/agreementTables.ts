import type { Generated } from 'kysely'
import type { Language } from './tables'

export type AgreementState = 'begun' | 'signing' | 'inForce' | 'ended'
export type SheetState = 'signing' | 'inForce' | 'replaced' | 'ended'
export type PartyRole = 'student' | 'parent' | 'company' | 'employer' | 'school'
export type HourKind = 'guided' | 'practice'

/** The tables of agreements, and of the hours that are made under them. Days are ISO days. */
export type AgreementTables = {
  agreementTerms: {
    id: string
    schoolId: string | null
    offeringId: string | null
    text: string
    validFrom: string
    writtenAt: number
    writtenBy: string | null
  }
  agreement: {
    id: string
    number: number
    placementId: string
    schoolId: Generated<string | null>
    /** JSON of SheetValues. */
    draft: Generated<string>
    revision: Generated<number>
    begunAt: number
    begunBy: string | null
    /** These follow from sheets, signatures and the placement. */
    state: Generated<AgreementState>
    since: number
    sheetInForce: Generated<string | null>
    erasedAt: Generated<number | null>
  }
  agreementSheet: AgreementSheetTable
  agreementParty: {
    id: string
    sheetId: string
    role: PartyRole
    name: string
    email: string
    language: Generated<Language>
  }
  signingLink: {
    secret: string
    partyId: string
    sentAt: number
    sentBy: string | null
    expiresAt: number
    reminders: Generated<number>
    replacedAt: Generated<number | null>
  }
  agreementSignature: {
    id: string
    partyId: string
    sheetId: string
    name: string
    at: number
    signedOn: string
    sha256: string
    recordedBy: Generated<string | null>
    scanSha256: Generated<string | null>
    scanType: Generated<string | null>
  }
  agreementCopy: { sha256: string; sheetId: string; signatures: number; bytes: number; madeAt: number }
  studyYearRule: {
    offeringId: string
    beginsOn: Generated<string>
    totalHours: Generated<number>
    guidedHours: Generated<number>
    practiceHours: Generated<number>
    changedAt: number
    changedBy: string | null
  }
  hourEntry: {
    id: string
    applicationId: string
    placementId: string
    day: string
    kind: HourKind
    quarters: number
    what: Generated<string>
    at: number
    by: string | null
    removedAt: Generated<number | null>
    removedBy: Generated<string | null>
    /** Follows from the rows of hourAnswer. */
    state: Generated<'entered' | 'confirmed' | 'returned'>
  }
  hourWeek: {
    id: string
    applicationId: string
    placementId: string
    monday: string
    secret: string
    supervisorName: Generated<string>
    supervisorEmail: string
    sentAt: number
    times: Generated<number>
  }
  hourAnswer: {
    id: Generated<number>
    entryId: string
    answer: 'confirmed' | 'returned'
    at: number
    weekId: Generated<string | null>
    by: Generated<string | null>
    name: Generated<string>
    quarters: Generated<number | null>
    sentence: Generated<string>
  }
  studyResult: {
    id: string
    applicationId: string
    day: string
    subject: string
    result: string
    at: number
    by: string | null
    removedAt: Generated<number | null>
    removedBy: Generated<string | null>
  }
}

type AgreementSheetTable = {
  id: string
  agreementId: string
  number: number
  /** JSON of SheetContent; `{}` once the student was erased. */
  content: string
  sha256: string
  bytes: number
  madeAt: number
  madeBy: string | null
  why: Generated<string>
  crebo: string
  startsOn: string
  endsOn: string
  guidedHours: number
  practiceHours: number
  supervisorName: Generated<string>
  supervisorEmail: Generated<string>
  /** These follow from the signatures. */
  state: Generated<SheetState>
  inForceFrom: Generated<number | null>
  inForceUntil: Generated<number | null>
}
