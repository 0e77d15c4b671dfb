import { holds } from './holds'
import type { CastPerson, MaySee } from './whoMaySee'
import type { Thing } from './world'

type Insert = (table: string, row: Record<string, unknown>) => unknown

// Whose a place is: of a company, to every hub with such a programme; or of a hub that brought it in.
const owners: { id: string; companyId?: string; hubId?: string }[] = [
  { id: 'vos', companyId: 'vos' },
  { id: 'hamer', companyId: 'hamer' },
  { id: 'precisie', hubId: 'precisie' },
  { id: 'mira', hubId: 'mira' },
]

/** Places, forms that were begun, and links, of several companies and hubs. */
export function addPlaceThings(insert: Insert) {
  const crebo = '25340'
  insert('candidate', { id: 'placed-c', secret: 'placed-c', name: 'Kandidaat', language: 'nl', createdAt: 1 })
  const about = { offeringId: 'public-precisie', candidateId: 'placed-c', appliedAt: 1, since: 1, heardAt: 1 }
  insert('application', { id: 'placed-a', number: 900_001, ...about })
  for (const { id, companyId = null, hubId = null } of owners) {
    const company = {
      companyName: `Bedrijf ${id}`,
      contactEmail: `plek@${id}.example`,
      title: 'Een plek',
      crebo,
      number: 1,
    }
    const days = { startsOn: '2026-09-01', endsOn: '2098-07-31', offeredAt: 1, offeredUntil: '2097-12-31' }
    const own = { companyId, hubId, secret: `place-link-${id}`, isNamed: 0 }
    insert('workPlace', { id: `place-${id}`, ...company, ...days, ...own })
    const draft = { id: `draft-${id}`, secret: `draft-link-${id}`, hubId, companyId }
    insert('placeDraft', { ...draft, createdAt: 1, updatedAt: 1, expiresAt: Date.now() + 86_400_000 })
    const proposal = { id: `proposal-${id}`, workPlaceId: `place-${id}`, applicationId: 'placed-a' }
    insert('matchProposal', { ...proposal, proposedAt: 1, proposedBy: 'bram', since: 1 })
    insert('proposalStep', { proposalId: proposal.id, state: 'askedCandidate', at: 1 })
    const link = { proposalId: proposal.id, side: 'candidate', sentAt: 1, expiresAt: Date.now() + 86_400_000 }
    insert('answerLink', { secret: `answer-${id}`, ...link })
  }
}

/** The same things by the names that addresses have for them. */
export const placeThings: Record<string, Thing[]> = {
  workPlaceId: owners.map((owner) => ({ ...owner, value: `place-${owner.id}` })),
  draftId: owners.map((owner) => ({ ...owner, value: `draft-${owner.id}` })),
  placeSecret: owners.map(({ id }) => ({ value: `place-link-${id}` })),
  answerSecret: owners.map(({ id }) => ({ value: `answer-${id}` })),
}

const ofOwner = (person: CastPerson | undefined, { companyId, hubId }: Thing) =>
  holds(person, companyId, 'coordinator', 'teamLead', 'supervisor') || holds(person, hubId, 'coordinator')

const sees: MaySee = (person, { workPlaceId }) =>
  // These are the hubs that have programmes of work and learning.
  ofOwner(person, workPlaceId!) ||
  (workPlaceId!.hubId === undefined && ['precisie', 'mira'].some((hub) => holds(person, hub, 'coordinator')))

/** For whom places, their forms and their links are there. */
export const whoSeesPlaces: Record<string, MaySee> = {
  '/work-places/:workPlaceId': sees,
  '/work-places/:workPlaceId/changes': sees,
  '/work-places/drafts/:draftId': (person, { draftId }) => ofOwner(person, draftId!),
  // Who holds the link holds the place, or the question.
  '/work-places/by-link/:placeSecret': () => true,
  '/work-places/by-link/:placeSecret/changes': () => true,
  '/work-places/by-link/:placeSecret/renewal': () => true,
  '/answers/:answerSecret': () => true,
}
