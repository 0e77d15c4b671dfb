import { isFinalStatus, type Result } from './applyCommit'
import type { Standing } from './decisive'
import type { Judged } from './judge'

/**
 * Why a claim is marked: it says more than the answers do, and more than was counted before. Undefined when it follows.
 * That somebody is still busy may always be said: the content sends what it knows, and the server may know more.
 */
export function contradiction(told: Result, judged: Judged | undefined, before: Pick<Standing, 'status' | 'scoreRaw'>) {
  const isKnownStatus = !isFinalStatus(told.status) || told.status === before.status
  const isKnownScore = told.score === undefined || told.score === before.scoreRaw
  if (!judged) return isKnownStatus && isKnownScore ? undefined : ('unreadable' as const)
  const follows = isKnownStatus || told.status === judged.status
  const scoreFollows = isKnownScore || judged.score === 'unknown' || told.score === judged.score
  return follows && scoreFollows ? undefined : ('answers' as const)
}
