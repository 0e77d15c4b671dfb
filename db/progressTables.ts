import type { Generated } from 'kysely'
import type { LessonStatus } from './tables'

/** Which attempt counts of who does a module more often. */
export type CountingAttempt = 'first' | 'best' | 'last'

export type EnrolmentTable = {
  id: string
  offeringId: string
  personId: string
  organisationId: string | null
  enrolledAt: number
  /** Who made somebody else take part. */
  enrolledBy: string | null
}

export type AssignmentTable = {
  id: string
  /** The same for all that one press made. */
  batchId: string
  personId: string
  offeringId: string
  organisationId: string
  assignedAt: number
  assignedBy: string
  /** A day in the Netherlands, as `2026-03-03`; null when there is no date. */
  dueOn: string | null
  replaces: string | null
  /** The rule that it follows from; null of what somebody assigned by hand. */
  ruleId: string | null
  /** Only what is finished from then on counts; null when every result does. */
  countsFrom: number | null
  withdrawnAt: number | null
  withdrawnBy: string | null
}

export type AttemptTable = {
  id: string
  enrolmentId: string
  versionId: string
  number: number
  startedAt: number
  status: Generated<LessonStatus>
  /** 0 to 100 */
  scoreRaw: number | null
  pagesSeen: Generated<number>
  pagesTotal: number
  location: Generated<string>
  totalSeconds: Generated<number>
  cmi: Generated<string>
  launchNumber: Generated<number>
  sequence: Generated<number>
  committedAt: number | null
  finishedAt: number | null
  /** Bytes of changes in the log since its last whole state; null before the first commit. */
  logBytes: number | null
  handedIn: Generated<string>
  judgedAt: number | null
}

export type LaunchTable = {
  tokenHash: string
  attemptId: string
  number: number
  createdAt: number
  expiresAt: number
  revokedAt: number | null
  baseSeconds: number
  appOrigin: string
}

/** What content committed, in order. `change` has null for an element that went; `aside` came too late and is not applied. */
export type AttemptCommitTable = {
  id: Generated<number>
  attemptId: string
  launch: number
  sequence: number
  newestLaunch: number
  at: number
  isFinal: number
  kind: 'whole' | 'change' | 'aside'
  cmi: string
  commits: Generated<number>
}

/** A stretch of following without network; `launch` is below zero when newer work was there already. */
export type AlongVisitTable = { attemptId: string; visit: string; launch: number; broughtAt: number }

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
