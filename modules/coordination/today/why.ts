import { daysLeft } from '~/modules/progress/assigning/due'
import type { ParticipantState } from '~/modules/progress/countingAttempt.server'

export type RiskRow = {
  enrolmentId: string
  personId: string
  name: string
  title: string
  company: string | null
  phone: string | null
  pagesSeen: number | null
  pagesTotal: number | null
  state: ParticipantState
  lastSeenAt: number | null
  failures: number
  dueOn: string | null
  isAskedAgain: 0 | 1
  isReminded: 0 | 1
}

/** Why somebody is on the list, the weightiest reason first. */
export type Why =
  | { kind: 'failed'; times: number }
  | { kind: 'renew' }
  | { kind: 'notStarted' }
  | { kind: 'stopped'; page: number; of: number; days: number }

export function whyOf({ state, failures, isAskedAgain, pagesSeen, pagesTotal, lastSeenAt }: RiskRow, now: number): Why {
  if (failures >= 2 && state === 'failed') return { kind: 'failed', times: failures }
  if (isAskedAgain) return { kind: 'renew' }
  if (state === 'notStarted' || lastSeenAt === null) return { kind: 'notStarted' }
  if (state === 'failed') return { kind: 'failed', times: failures }
  const days = Math.max(0, Math.floor((now - lastSeenAt) / 86_400_000))
  return { kind: 'stopped', page: Math.max(1, pagesSeen ?? 1), of: pagesTotal ?? 1, days }
}

/** How many days late; undefined when there is still time, or no day. */
export function lateBy(dueOn: string | null, today: string) {
  const left = dueOn ? daysLeft(dueOn, today) : 0
  return left < 0 ? -left : undefined
}

/** The one thing to do about it: look with who fails, else remind, and call who was reminded already. */
export function actionFor(row: RiskRow): 'look' | 'remind' | 'call' {
  if (row.failures >= 2) return 'look'
  if (!row.isReminded) return 'remind'
  return row.phone ? 'call' : 'look'
}
