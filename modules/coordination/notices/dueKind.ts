import { dutchDay } from '~/modules/people/dutchDay'
import { daysAfter, daysLeft } from '~/modules/progress/assigning/due'
import type { NoticeKind } from './kinds'

/** What was asked longer ago than this before anybody was told is no news any more. */
export const newsMs = 2 * 86_400_000
/** So many days after its day nobody is told any more that something is late. */
export const lateDays = 14

/** What there is to tell of a day now; nothing to who was asked it so lately that they know. */
export function dueKind(dueOn: string, assignedAt: number, now: number): NoticeKind | undefined {
  const left = daysLeft(dueOn, dutchDay(now))
  const known = daysLeft(dueOn, dutchDay(assignedAt))
  if (left < 0) return left >= -lateDays ? 'overdue' : undefined
  if (left <= 1) return known > 1 ? 'dueTomorrow' : undefined
  return left <= 7 && known > 7 ? 'dueWeek' : undefined
}

/** The days between which something may be said of a day. */
export function daysToLook(now: number) {
  const today = dutchDay(now)
  return { from: daysAfter(today, -lateDays), until: daysAfter(today, 7) }
}
