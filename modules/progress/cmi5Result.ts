import { type Activity, type Cmi5Unit, type PackageContents, unitsOf } from '~/modules/packages/contents'
import type { Result } from './applyCommit'

/** What the statements of a registration say of one AU. */
export type UnitFacts = {
  isInitialized: boolean
  /** A session of it terminated or was abandoned. */
  isEnded: boolean
  isCompleted: boolean
  isPassed: boolean
  isFailed: boolean
  /** 0 to 100, of the passed statement, else of the last failed one. */
  score: number | undefined
}

export const untouched: UnitFacts = {
  isInitialized: false,
  isEnded: false,
  isCompleted: false,
  isPassed: false,
  isFailed: false,
  score: undefined,
}

/** Whether an AU meets its moveOn: cmi5 section 13.1.4, where `NotApplicable` is the default. */
export function isSatisfied({ moveOn = 'NotApplicable' }: Pick<Cmi5Unit, 'moveOn'>, facts: UnitFacts) {
  const { isCompleted, isPassed } = facts
  const met = {
    Passed: isPassed,
    Completed: isCompleted,
    CompletedAndPassed: isCompleted && isPassed,
    CompletedOrPassed: isCompleted || isPassed,
    NotApplicable: true,
  }
  return met[moveOn]
}

/** The blocks, and the course itself, of which every AU is satisfied: cmi5 section 9.3.9. The innermost come first. */
export function satisfiedClusters(contents: PackageContents, facts: UnitFacts[]): Activity[] {
  const factsOf = factsByUnit(contents, facts)
  const found: Activity[] = []
  visit(contents.root)
  return found

  function visit(activity: Activity): boolean {
    const parts = activity.children.map(visit)
    if (activity.launch) return isSatisfied(activity.cmi5 ?? {}, factsOf(activity))
    const isMet = parts.length > 0 && parts.every(Boolean)
    if (isMet) found.push(activity)
    return isMet
  }
}

/**
 * What a registration comes to. An AU without a moveOn of its own is satisfied before anybody saw it; for a result its
 * session has to have ended.
 */
export function cmi5Result(contents: PackageContents, facts: UnitFacts[]): Result {
  const states = unitsOf(contents).map((unit, index) => cmi5State(unit, facts[index] ?? untouched))
  return { status: statusFrom(states), score: meanOf(facts) }
}

function statusFrom(states: Cmi5State[]): Result['status'] {
  if (states.every((state) => state === 'notOpened')) return undefined
  if (states.some((state) => state === 'notOpened' || state === 'busy')) return 'incomplete'
  if (states.includes('failed')) return 'failed'
  return states.includes('passed') ? 'passed' : 'completed'
}

export type Cmi5State = 'notOpened' | 'busy' | 'completed' | 'passed' | 'failed'

/** Where an AU stands for its learner. */
export function cmi5State({ cmi5 }: Pick<Activity, 'cmi5'>, facts: UnitFacts): Cmi5State {
  const unit = cmi5 ?? {}
  const isDone = isSatisfied(unit, facts) && (asksSomething(unit) || facts.isEnded || facts.isCompleted)
  if (facts.isPassed && isSatisfied(unit, facts)) return 'passed'
  if (isDone && !(facts.isFailed && !asksSomething(unit))) return 'completed'
  if (facts.isFailed) return 'failed'
  return facts.isInitialized || facts.isCompleted ? 'busy' : 'notOpened'
}

function asksSomething({ moveOn = 'NotApplicable' }: Pick<Cmi5Unit, 'moveOn'>) {
  return moveOn !== 'NotApplicable'
}

// Every AU that gave a score counts the same: cmi5 has no weights.
function meanOf(facts: UnitFacts[]) {
  const scores = facts.map(({ score }) => score).filter((score) => score !== undefined)
  if (scores.length === 0) return undefined
  return Math.round((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 100
}

type Score = { scaled?: number; raw?: number; min?: number; max?: number }

/** A score of a statement as 0 to 100: xAPI data 2.4.5.1; without `scaled` by its own ends, or as it is when it fits. */
export function scoreOf(score: Score | undefined): number | undefined {
  const { scaled, raw, min, max } = score ?? {}
  if (scaled !== undefined) return rounded(scaled * 100)
  if (raw === undefined) return undefined
  if (min !== undefined && max !== undefined && max > min) return rounded(((raw - min) / (max - min)) * 100)
  return raw >= 0 && raw <= 100 ? rounded(raw) : undefined
}

function rounded(score: number) {
  return Math.round(Math.min(100, Math.max(0, score)) * 100) / 100
}

function factsByUnit(contents: PackageContents, facts: UnitFacts[]) {
  const indexes = new Map(unitsOf(contents).map((unit, index) => [unit, index]))
  return (unit: Activity) => facts[indexes.get(unit)!] ?? untouched
}
