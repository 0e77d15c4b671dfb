import type { Generated, Selectable } from 'kysely'
import type { Language } from './tables'

export type PracticeStepKind = 'takenOn' | 'declined' | 'askedBack' | 'answered' | 'linked' | 'applied'
export type PracticeOutcome = 'module' | 'session' | 'workOrder' | 'case'

/** The tables of what companies ask hubs from their work. */
export type PracticeTables = {
  practiceQuestion: {
    id: string
    hubId: string
    companyId: string | null
    companyName: string
    title: string
    happens: string
    machine: Generated<string>
    tried: Generated<string>
    contactName: string
    contactEmail: string
    contactPhone: Generated<string>
    language: Language
    askedAt: number
    askedBy: string | null
    formId: string | null
  }
  practiceAgreement: {
    id: string
    questionId: string
    agreedAt: number
    agreedBy: string | null
    withdrawnAt: number | null
    withdrawnBy: string | null
  }
  practicePhoto: {
    id: string
    questionId: string
    sha256: string
    mediaType: string
    width: number
    height: number
    bytes: number
    addedAt: number
  }
  practiceLink: { tokenHash: string; questionId: string; createdAt: number; expiresAt: number }
  practiceStep: {
    id: string
    questionId: string
    kind: PracticeStepKind
    side: 'hub' | 'company'
    at: number
    personId: string | null
    personName: string
    text: Generated<string>
    outcome: PracticeOutcome | null
    offeringId: string | null
    title: Generated<string>
    url: Generated<string>
    companyName: Generated<string>
    companyId: string | null
    /** ISO date. */
    appliedOn: string | null
    isNamed: Generated<number>
    withdrawnAt: number | null
    withdrawnBy: string | null
    formId: string | null
  }
  practiceErasure: { questionId: string; erasedAt: number; declinedAt: number; links: number }
  /** A view: the companies that use what came of a question, each once; `company` is its id or its name. */
  practiceAdoption: { hubId: string; questionId: string; company: string; since: string }
}

export type PracticeQuestion = Selectable<PracticeTables['practiceQuestion']>
