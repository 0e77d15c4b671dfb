import { type PathContent, type PathPart, stepsOf } from './path'

/** What is known of one person, by the ids of steps. `target` is the place of the level up to which they want to come. */
export type PathFacts = {
  done: ReadonlySet<string>
  /** Said to be done by the learner, and not signed off yet. */
  waiting: ReadonlySet<string>
  /** What they cannot begin with any more, because it was taken out of the catalogue. */
  gone: ReadonlySet<string>
  target: number
}

export type StepState = 'done' | 'waiting' | 'next' | 'open' | 'locked' | 'gone'

export type StepStanding = {
  state: StepState
  /** The step or the choice that is to be done first, of one that is locked. */
  heldBy?: string
  /** It is not extra, and its choice still asks for more. */
  isNeeded: boolean
}

/** How many are done of how many that are asked for. */
export type Measure = { done: number; total: number; isReached: boolean }

export type PathProgress = {
  steps: Map<string, StepStanding>
  levels: Measure[]
  /** Over the levels up to the target. */
  all: Measure
  /** How many levels from the first on are reached. */
  reached: number
  next: string | undefined
}

/**
 * Where somebody is on a path:
 * - A step asks for one thing, a choice for as many as it needs; what is extra asks for nothing.
 * - What is gone asks for nothing either, unless it was done: nobody waits for what cannot be begun.
 * - What holds and is not done locks all that comes after it, in later levels too; the first one is the reason. What was done
 *   or is waiting stays so.
 * - A level is reached when all is done that it asks for, and the levels before it are reached.
 * - The next step is the first that is open and needed, in the levels up to the target.
 */
export function pathProgress(content: PathContent, facts: PathFacts): PathProgress {
  const steps = new Map<string, StepStanding>()
  let heldBy: string | undefined
  let next: string | undefined
  const levels = content.levels.map(({ parts }, place) => {
    const measures = parts.map((part) => {
      const measure = measureOf(part, facts)
      const isNeeded = !measure.isReached
      for (const { id } of stepsOf(part)) {
        const state = stateOf(id, facts, heldBy)
        const isNext = !next && state === 'open' && isNeeded && place <= facts.target
        if (isNext) next = id
        steps.set(id, { state: isNext ? 'next' : state, isNeeded, ...(state === 'locked' && { heldBy }) })
      }
      if (part.demand === 'holds' && isNeeded) heldBy ??= part.id
      return measure
    })
    return sum(measures)
  })
  const firstMissing = levels.findIndex(({ isReached }) => !isReached)
  const reached = firstMissing < 0 ? levels.length : firstMissing
  return { steps, levels, all: sum(levels.slice(0, facts.target + 1)), reached, next }
}

function measureOf(part: PathPart, facts: PathFacts): Measure {
  const steps = stepsOf(part)
  const done = steps.filter(({ id }) => facts.done.has(id)).length
  const possible = steps.filter(({ id }) => facts.done.has(id) || !facts.gone.has(id)).length
  const asked = part.demand === 'extra' ? 0 : part.kind === 'choice' ? part.needed : 1
  const total = Math.min(asked, possible)
  return { done: Math.min(done, total), total, isReached: done >= total }
}

function stateOf(id: string, { done, waiting, gone }: PathFacts, heldBy: string | undefined): StepState {
  if (done.has(id)) return 'done'
  if (waiting.has(id)) return 'waiting'
  if (gone.has(id)) return 'gone'
  return heldBy ? 'locked' : 'open'
}

function sum(measures: Measure[]): Measure {
  const done = measures.reduce((all, measure) => all + measure.done, 0)
  const total = measures.reduce((all, measure) => all + measure.total, 0)
  return { done, total, isReached: done === total }
}
