import type { Generated } from 'kysely'
import type { Language } from './tables'

/** How far a place is that was proposed to somebody; the words of the screen are in app/texts/matching. */
export type ProposalState =
  | 'askedCandidate'
  | 'askedCompany'
  | 'talking'
  | 'agreed'
  | 'placed'
  | 'candidateDeclined'
  | 'companyDeclined'
  | 'withdrawn'
  | 'lapsed'
  | 'overtaken'

/** Places that are being written, the checks of SBB's recognition, and who was proposed to whom. */
export type PlaceTables = {
  placeDraft: {
    id: string
    secret: Generated<string | null>
    hubId: string | null
    companyId: string | null
    /** JSON of PlaceValues; see modules/intake/places/placeFields. */
    fields: string
    language: Generated<Language>
    revision: Generated<number>
    createdAt: number
    createdBy: string | null
    updatedAt: number
    updatedBy: string | null
    invitedAt: Generated<number | null>
    expiresAt: Generated<number | null>
    removedAt: Generated<number | null>
    workPlaceId: Generated<string | null>
  }
  placeRevision: {
    id: Generated<number>
    placeDraftId: string | null
    workPlaceId: string | null
    revision: number
    fields: string
    replacedAt: number
    replacedBy: string | null
  }
  sbbRecognition: {
    id: Generated<number>
    companyId: string | null
    companyName: string
    crebo: string
    /** ISO days. */
    checkedOn: string
    lapsesOn: string | null
    recordedAt: number
    checkedBy: string
  }
  /** A view. */
  placeStanding: {
    workPlaceId: string
    taken: number
    checkedOn: string | null
    lapsesOn: string | null
    checkedBy: string | null
  }
  matchProposal: {
    id: string
    workPlaceId: string
    applicationId: string
    proposedAt: number
    proposedBy: string
    note: Generated<string>
    /** JSON of Share[]; see modules/intake/places/shares. */
    shares: Generated<string>
    /** These follow from the rows of proposalStep. */
    state: Generated<ProposalState>
    since: number
  }
  proposalStep: {
    id: Generated<number>
    proposalId: string
    state: ProposalState
    at: number
    by: string | null
    words: Generated<string>
  }
  answerLink: {
    secret: string
    proposalId: string
    side: 'candidate' | 'company'
    sentAt: number
    expiresAt: number
    replacedAt: Generated<number | null>
  }
  /** Of what it was told that it lapses. */
  lapseTold: { key: string; toldAt: number }
  /** A view: whom the company of a place may see. */
  candidateSeen: {
    candidateId: string
    applicationId: string
    workPlaceId: string
    proposalId: string | null
    placementId: string | null
    state: ProposalState
    shares: string
    since: number
  }
}
