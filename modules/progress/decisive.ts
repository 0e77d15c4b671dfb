import type { LessonStatus } from '~/db/tables'
import { handedInOf } from '~/modules/learner/packState'
import { type Cmi, claimIn, isFinalStatus, type Result } from './applyCommit'

export type Standing = {
  status: LessonStatus
  scoreRaw: number | null
  finishedAt: number | null
  handedIn: string
}

/**
 * Whether a commit can change what counts, so that its answers have to be read: the visit ends, a test was handed in, or
 * the content says of its result what was not known yet. Most commits do none of it, and cost no more than writing them.
 */
export function isDecisive(before: Standing, cmi: Cmi, isLast: boolean) {
  if (isLast || handedInOf(cmi['cmi.suspend_data'] ?? '') !== before.handedIn) return true
  const { status, score } = claimIn(cmi)
  if (isFinalStatus(status) && status !== before.status) return true
  const hasScore = before.finishedAt !== null && before.scoreRaw !== null
  return score !== undefined && score !== before.scoreRaw && !hasScore
}

/** What counts while nothing is decided: that somebody is busy. */
export function undecided(told: Result): Result {
  return { status: isFinalStatus(told.status) ? undefined : told.status, score: undefined }
}
