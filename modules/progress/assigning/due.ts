/** How a date stands that somebody is to be ready on. */
export type DueState = 'ahead' | 'near' | 'late'

/** From so many days before the last one it is nearly due. */
export const nearDays = 7

const day = 86_400_000

export function daysAfter(date: string, days: number) {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10)
}

/** How many days there are from today until the last one; below zero when it is over. */
export function daysLeft(dueOn: string, today: string) {
  return Math.round((Date.parse(dueOn) - Date.parse(today)) / day)
}

export function dueState(dueOn: string, today: string): DueState {
  const left = daysLeft(dueOn, today)
  if (left < 0) return 'late'
  return left <= nearDays ? 'near' : 'ahead'
}
