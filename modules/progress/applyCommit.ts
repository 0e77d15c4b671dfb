import type { LessonStatus } from '~/db/tables'
import { readProgress } from '~/modules/learner/packState'

/** Elements of SCORM 1.2's data model by their full name, checked: see the player's data model. */
export type Cmi = Record<string, string>

/** What content has written: the whole state, or with `base` what changed since that commit of the same launch. */
export type Commit = { sequence: number; final: boolean; base?: number; cmi: Cmi }

/** What is kept of an attempt. */
export type Progress = {
  status: LessonStatus
  scoreRaw: number | null
  location: string
  totalSeconds: number
  pagesSeen: number
  cmi: Cmi
  sequence: number
  committedAt: number | null
  finishedAt: number | null
}

/** What of a commit may count; undefined is: nothing was said. */
export type Result = { status: LessonStatus | undefined; score: number | undefined }

type Launch = { baseSeconds: number; pagesTotal: number }

/**
 * The attempt after one commit that is new, in the order of its launch. Pure: the caller looks at launch and sequence,
 * and at what of it counts; unless told, that is what the content says of itself.
 */
export function applyCommit(
  before: Progress,
  commit: Commit,
  { baseSeconds, pagesTotal }: Launch,
  now: number,
  counts: (cmi: Cmi) => Result = claimIn,
): Progress {
  const cmi = suspendedUnlessFinal(commit.base === undefined ? commit.cmi : { ...before.cmi, ...commit.cmi }, commit)
  const seen = readProgress(cmi['cmi.suspend_data'] ?? '')?.pagesSeen.length ?? 0
  return {
    ...resultAfter(before, counts(cmi), now),
    location: cmi['cmi.core.lesson_location'] ?? '',
    totalSeconds: Math.max(before.totalSeconds, baseSeconds + Math.floor(secondsOf(cmi['cmi.core.session_time']))),
    pagesSeen: Math.max(before.pagesSeen, Math.min(pagesTotal, seen)),
    cmi,
    sequence: commit.sequence,
    committedAt: now,
  }
}

type Counted = Pick<Progress, 'status' | 'scoreRaw' | 'finishedAt'>

/** What counts of an attempt after what is known now. */
export function resultAfter(before: Counted, told: Result, now: number): Counted {
  const status = statusAfter(before.status, told.status)
  return {
    status,
    scoreRaw: scoreAfter(before, status, told.score),
    finishedAt: before.finishedAt ?? (isFinalStatus(status) ? now : null),
  }
}

// A launch that never says goodbye is one to be gone on with.
function suspendedUnlessFinal(cmi: Cmi, { final }: Commit): Cmi {
  return final || cmi['cmi.core.exit'] === 'suspend' ? cmi : { ...cmi, 'cmi.core.exit': 'suspend' }
}

/** What content says of its result. */
export function claimIn(cmi: Cmi): Result {
  const score = cmi['cmi.core.score.raw']
  return { status: cmi['cmi.core.lesson_status'] as LessonStatus | undefined, score: score ? Number(score) : undefined }
}

const finalStatuses: LessonStatus[] = ['completed', 'passed', 'failed']

export function isFinalStatus(status: LessonStatus | undefined) {
  return status !== undefined && finalStatuses.includes(status)
}

// What is finished stays finished, whatever a later visit says; only passing is more than what was.
function statusAfter(before: LessonStatus, told: LessonStatus | undefined): LessonStatus {
  if (!told || told === 'not attempted') return before
  if (!isFinalStatus(before)) return told
  return told === 'passed' ? told : before
}

// The score belongs to the status: a finished attempt keeps the one with which it ended.
function scoreAfter(before: Counted, status: LessonStatus, told: number | undefined) {
  if (told === undefined) return before.scoreRaw
  if (before.finishedAt !== null && before.scoreRaw !== null && status === before.status) return before.scoreRaw
  return told
}

/** CMITimespan, HHHH:MM:SS.SS (SCORM 1.2 RTE section 3.4.2), in seconds; nothing is 0. */
export function secondsOf(timespan: string | undefined) {
  const [hours = 0, minutes = 0, seconds = 0] = (timespan ?? '').split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}
