import type { Generated } from 'kysely'
import type { LessonStatus } from './tables'

/** Which attempt counts of who does a module more often. */
export type CountingAttempt = 'first' | 'best' | 'last'

export type InteractionTable = {
  attemptId: string
  questionId: string
  /** 1 in a lesson; in a test the number of the try. */
  round: number
  versionId: string
  pageId: string
  type: string
  /** As SCORM 2004 writes it; empty when it was not answered. */
  response: string
  /** The same in words. */
  answer: string
  /** 0 to 1; null where nothing is right or wrong. */
  score: number | null
  weight: number
  tries: number
  isShown: number
  seconds: number | null
  firstKeptAt: number
  keptAt: number
}

export type ContradictedClaimTable = {
  attemptId: string
  launchNumber: number
  claimedBy: string
  claimedAt: number
  status: string | null
  scoreRaw: number | null
  countedStatus: LessonStatus
  countedScore: number | null
  reason: 'answers' | 'unreadable'
  times: Generated<number>
  lastAt: number
}
