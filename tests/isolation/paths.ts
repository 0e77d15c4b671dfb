import { holds } from './holds'
import type { CastPerson } from './whoMaySee'
import type { Thing } from './world'

type Insert = (table: string, row: Record<string, unknown>) => void

/** A path of a hub that everybody may follow, one of a company for its own people, and one that nobody published yet. */
export const pathThings: Thing[] = [
  { value: 'path-mira', hubId: 'mira', isPublic: true },
  { value: 'path-vos', companyId: 'vos', isPublic: true },
  { value: 'path-precisie', hubId: 'precisie', isPublic: false },
]

export function addPaths(insert: Insert) {
  const order = { id: 'step', kind: 'workOrder', demand: 'holds', title: 'Kijk mee', task: 'Doe dit.', place: '' }
  const content = JSON.stringify({ levels: [{ id: 'level', name: 'Begin', parts: [order] }] })
  for (const { value, hubId, companyId, isPublic } of pathThings) {
    const by = { createdAt: 1, createdBy: 'anouk', updatedAt: 1, updatedBy: 'anouk' }
    const path = { id: value, slug: value, title: value, organisationId: hubId ?? companyId, kind: 'finite' }
    if (hubId && isPublic) {
      insert('offering', { id: value, slug: value, kind: 'path', hubId, title: value, createdAt: 1, updatedAt: 1 })
      insert('offeringPublication', { id: value, offeringId: value, publishedAt: 1, publishedBy: 'anouk' })
    }
    insert('learningPath', { ...path, draft: content, offeringId: hubId && isPublic ? value : null, ...by })
    if (!isPublic) continue
    const published = { publishedAt: 1, publishedBy: 'anouk' }
    insert('pathVersion', { id: value, pathId: value, number: 1, title: value, summary: '', content, ...published })
    if (companyId) insert('pathPublication', { id: value, pathId: value, ...published })
  }
}

type See = (person: CastPerson | undefined, things: Record<string, Thing>) => boolean

const makesIt: See = (person, { pathId }) => holds(person, pathId!.hubId ?? pathId!.companyId, 'author', 'coordinator')

// A hub its own; an employer its own and those for everybody.
const followsIt: See = (person, { pathId }) => {
  const { hubId, companyId, isPublic } = pathId!
  if (!isPublic) return false
  if (companyId) return holds(person, companyId, 'teamLead', 'coordinator')
  const forPeople = ([organisationId, role]: [string, string]) =>
    role === 'teamLead' || (organisationId === 'vakcollege' && role === 'coordinator')
  return holds(person, hubId, 'coordinator') || Boolean(person?.roles.some(forPeople))
}

export const whoMaySeePaths: Record<string, See> = {
  '/paths/:pathSlug': (person, { pathSlug }) =>
    pathSlug!.isPublic === true && (pathSlug!.hubId !== undefined || holds(person, pathSlug!.companyId)),
  '/paths/:pathId/edit': makesIt,
  '/paths/:pathId/publication': makesIt,
  '/paths/:pathId/participants': followsIt,
  '/paths/:pathId/participants.csv': followsIt,
  '/paths/:pathId/assignment': followsIt,
  '/organisations/:organisationId/paths': (person, { organisationId }) =>
    holds(person, organisationId!.value, 'author', 'coordinator'),
}
