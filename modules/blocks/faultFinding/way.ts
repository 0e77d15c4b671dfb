import { readNumber } from '../typedNumber'

/** `needed` is on the author's shortest way, `useful` tells something, `useless` only costs time. */
export const worths = ['needed', 'useful', 'useless'] as const
export type Worth = (typeof worths)[number]

/** `result` is what somebody sees who makes this check; `excludes` are the causes that it cannot be after that. */
export type Check = {
  id: string
  name: string
  result: string
  minutes: string
  worth: Worth
  excludes: string[]
}
export type Cause = { id: string; text: string; isRight: boolean; feedback: string }

export type FaultFindingContent = {
  question: string
  symptom: string
  mediaId: string
  alt: string
  checks: Check[]
  checksMade: number
  causes: Cause[]
  causesMade: number
  /** Checks cost minutes; else each counts for one. */
  inMinutes: boolean
}

/** The checks in the order in which they were made, and the cause that was decided on. */
export type FaultAnswer = { checks: string[]; cause?: string }

export function checksOf(content: FaultFindingContent, ids: string[]): Check[] {
  return ids.flatMap((id) => content.checks.find((check) => check.id === id) ?? [])
}

export function neededChecks({ checks }: FaultFindingContent) {
  return checks.filter(({ worth }) => worth === 'needed')
}

export function costOf({ inMinutes }: FaultFindingContent, checks: Check[]) {
  return checks.reduce((sum, { minutes }) => sum + (inMinutes ? (readNumber(minutes) ?? 0) : 1), 0)
}

/** The causes that the right one hides among after these checks; the right one is never excluded. */
export function causesLeft({ causes }: FaultFindingContent, checks: Check[]) {
  return causes.filter(({ id, isRight }) => isRight || !checks.some(({ excludes }) => excludes.includes(id)))
}

export function rightCause({ causes }: FaultFindingContent) {
  return causes.find(({ isRight }) => isRight)
}

/** The part of the needed checks that was made: without them the right cause is a guess. */
export function shareFounded(content: FaultFindingContent, { checks }: FaultAnswer) {
  const needed = neededChecks(content)
  return needed.length === 0 ? 1 : needed.filter(({ id }) => checks.includes(id)).length / needed.length
}

/** Half is for the right decision, half for a short way to it; both only as far as it is founded. */
export function scoreOf(content: FaultFindingContent, answer: FaultAnswer) {
  if (answer.cause === undefined || answer.cause !== rightCause(content)?.id) return 0
  const made = checksOf(content, answer.checks)
  const cost = (worth: Worth) =>
    costOf(
      content,
      made.filter((check) => check.worth === worth),
    )
  const shortest = costOf(content, neededChecks(content))
  const extra = cost('useless') + cost('useful') / 2
  const share = shortest + extra > 0 ? shortest / (shortest + extra) : 1
  return shareFounded(content, answer) * (0.5 + 0.5 * share)
}
