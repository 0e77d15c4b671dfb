import { holds } from './holds'
import type { MaySee } from './whoMaySee'
import type { Thing } from './world'

type Insert = (table: string, row: Record<string, unknown>) => unknown

const hubs = ['precisie', 'mira']

/** A programme of two hubs that takes applications, an application that is being filled in for each, and a paper of who applied. */
export function addApplyingThings(insert: Insert, put: (bytes: Uint8Array) => string) {
  const bytes = new TextEncoder().encode('%PDF-1.7 cv')
  const file = { sha256: put(bytes), mediaType: 'application/pdf', bytes: bytes.length }
  for (const hubId of hubs) {
    const id = `bbl-${hubId}`
    const offering = { id, slug: id, kind: 'bbl', hubId, title: id, startKind: 'request' }
    insert('offering', { ...offering, createdAt: 1, updatedAt: 1 })
    insert('offeringPublication', { id, offeringId: id, publishedAt: 1 })
    const dates = { startedAt: 1, touchedAt: 1, expiresAt: Date.now() + 86_400_000 }
    insert('applicationDraft', { id, secret: `draft-${hubId}`, offeringId: id, language: 'nl', ...dates })
    const paper = { candidateId: `agreed-${hubId}`, kind: 'cv', name: 'cv.pdf', addedAt: 1 }
    insert('candidateDocument', { id: `paper-${hubId}`, ...paper, ...file })
  }
}

export const applyingThings: Record<string, Thing[]> = {
  draftSecret: hubs.map((hubId) => ({ value: `draft-${hubId}`, hubId })),
  documentId: hubs.map((hubId) => ({ value: `paper-${hubId}`, hubId })),
}

/** Programmes that one applies for, by their addresses. */
export const programmes: Thing[] = hubs.map((hubId) => ({
  value: `bbl-${hubId}`,
  hubId,
  isOffering: true,
  isPublic: true,
  isBbl: true,
}))

const isProgramme: MaySee = (_person, { slug }) => slug!.isBbl === true

/** For whom applications, their links and their papers are there. */
export const whoSeesApplying: Record<string, MaySee> = {
  '/catalogue/:slug/application': isProgramme,
  '/catalogue/:slug/application/draft': isProgramme,
  // Who holds the link is the one who applies.
  '/application-drafts/:draftSecret': () => true,
  '/application-drafts/:draftSecret/typed': () => true,
  '/applying/:candidateSecret': () => true,
  '/applying/:candidateSecret/data': () => true,
  '/applying/:candidateSecret/data.json': () => true,
  '/applying/:candidateSecret/documents/:documentId': (_person, { candidateSecret, documentId }) =>
    candidateSecret!.hubId === documentId!.hubId,
  '/candidate-documents/:documentId': (person, { documentId }) => holds(person, documentId!.hubId, 'coordinator'),
}
