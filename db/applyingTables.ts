import type { Generated } from 'kysely'
import type { Language } from './tables'

export type DocumentKind = 'cv' | 'diploma' | 'other'

/** The tables of applying: drafts, papers, consent, likeness and forgetting. */
export type ApplyingTables = {
  applicationDraft: {
    id: string
    secret: string
    offeringId: string
    /** JSON of fields as they were typed. */
    typed: Generated<string>
    email: Generated<string>
    language: Language
    startedAt: number
    touchedAt: number
    expiresAt: number
    startedBy: Generated<string | null>
    companyId: Generated<string | null>
    employeeId: Generated<string | null>
    acceptedAt: Generated<number | null>
    refusedAt: Generated<number | null>
    applicationId: Generated<string | null>
    erasedAt: Generated<number | null>
  }
  candidateDocument: {
    id: string
    candidateId: string | null
    draftId: string | null
    kind: DocumentKind
    name: string
    sha256: string
    mediaType: string
    bytes: number
    addedAt: number
  }
  keepingConsent: {
    id: Generated<number>
    candidateId: string
    months: number
    givenAt: number
    withdrawnAt: Generated<number | null>
  }
  keepingTerm: { hubId: string; weeks: number; monthsWithConsent: number; changedAt: number; changedBy: string }
  candidateDistinction: { oneId: string; otherId: string; at: number; by: string }
  candidateMerger: { id: Generated<number>; keptId: string; mergedId: string; at: number; by: string }
  forgettingRun: {
    id: Generated<number>
    /** ISO, in the Netherlands. */
    day: string
    at: number
    applications: number
    candidates: number
    documents: number
    drafts: number
    interests: number
  }
  interestAsking: { id: Generated<number>; interestId: string; askedAt: number; answeredAt: Generated<number | null> }
}
