import type { PracticeStepKind } from '~/db/practiceTables'

/** praktijkvraag - ontwikkelen - toepassing - borging, the chain of the Technohubs. */
export const chainStages = ['question', 'development', 'application', 'keeping'] as const
export type ChainStage = (typeof chainStages)[number]
export type Side = 'hub' | 'company'

/** A link of the chain: since when it is worked on, and when it was reached. Times are milliseconds. */
export type Link = { stage: ChainStage; from?: number; reachedAt?: number }
export type Standing = ChainStage | 'done' | 'declined'

export type Chain = {
  links: Link[]
  /** The link that is worked on now. */
  standing: Standing
  declinedAt?: number
  /** Who has to do something now. */
  waitsFor?: Side
}

export type ChainStep = {
  kind: PracticeStepKind
  at: number
  appliedOn: string | null
  /** When the module that a step links to came into the catalogue, if it is there now. */
  publishedAt?: number | null
}

/**
 * How far a question is, from what happened to it, oldest first. It is past the question once a hub takes it on, past
 * development with a first result, past application with a first company that uses it, and kept once a result is a module
 * that stands in the catalogue.
 */
export function chainOf(askedAt: number, steps: ChainStep[]): Chain {
  const decision = steps.findLast(({ kind }) => kind === 'takenOn' || kind === 'declined')
  if (decision?.kind === 'declined')
    return { links: linksOf(askedAt, { closedAt: decision.at }), standing: 'declined', declinedAt: decision.at }
  const takenOn = decision?.at
  const results = takenOn === undefined ? [] : steps.filter(({ kind }) => kind === 'linked')
  const linked = results[0]?.at
  const days = linked === undefined ? [] : steps.flatMap(({ appliedOn }) => (appliedOn ? [Date.parse(appliedOn)] : []))
  const applied = earliest(days)
  const kept = earliest(results.flatMap(({ at, publishedAt }) => (publishedAt ? [Math.max(at, publishedAt)] : [])))
  const links = linksOf(askedAt, { takenOn, linked, applied, kept })
  const standing = links.find(({ reachedAt }) => reachedAt === undefined)?.stage ?? 'done'
  return { links, standing, waitsFor: waitsFor(steps, standing) }
}

/** How long a link took, or takes until now; undefined before it began. In milliseconds, never negative. */
export function lengthOf({ from, reachedAt }: Link, now: number) {
  return from === undefined ? undefined : Math.max(0, (reachedAt ?? now) - from)
}

/** What a side can do with a question that stands so; `isErased` when nobody can be reached about it any more. */
export function possibleSteps(side: Side, standing: Standing, isErased: boolean): PracticeStepKind[] {
  const isOpen = standing !== 'declined'
  const hasResult = isOpen && standing !== 'question' && standing !== 'development'
  if (side === 'company') return isOpen ? ['answered', ...(hasResult ? (['applied'] as const) : [])] : []
  if (!isOpen) return isErased ? [] : ['takenOn']
  if (standing === 'question') return ['takenOn', 'askedBack', 'declined']
  return [
    'linked',
    ...(hasResult ? (['applied'] as const) : []),
    'askedBack',
    ...(hasResult ? [] : ['declined' as const]),
  ]
}

type Reached = { takenOn?: number; linked?: number; applied?: number; kept?: number; closedAt?: number }

function linksOf(askedAt: number, { takenOn, linked, applied, kept, closedAt }: Reached): Link[] {
  return [
    { stage: 'question', from: askedAt, reachedAt: takenOn ?? closedAt },
    { stage: 'development', from: takenOn, reachedAt: linked },
    { stage: 'application', from: linked, reachedAt: applied },
    { stage: 'keeping', from: linked, reachedAt: kept },
  ]
}

function waitsFor(steps: ChainStep[], standing: Standing): Side | undefined {
  const talk = steps.findLast(({ kind }) => kind === 'askedBack' || kind === 'answered')
  if (talk?.kind === 'askedBack') return 'company'
  if (talk && talk === steps.at(-1)) return 'hub'
  if (standing === 'done') return undefined
  return standing === 'application' ? 'company' : 'hub'
}

function earliest(times: number[]) {
  return times.length > 0 ? Math.min(...times) : undefined
}
