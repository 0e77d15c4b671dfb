import type { Selectable } from 'kysely'
import type { TeamTables } from '~/db/teamTables'
import { daysAfter } from '~/modules/progress/assigning/due'

export type Rule = Selectable<TeamTables['assignmentRule']>

/** Somebody of an organisation, as far as rules ask. */
export type Member = {
  personId: string
  /** Since when they belong to it without a break. */
  since: number
  jobTitle: string
  /** The day on which they started. */
  startedOn: string
  teamIds: Set<string>
}

/** A result that ends is asked again from so many days before. */
export const renewDays = 30

const folded = (text: string) => text.trim().toLocaleLowerCase('nl')

export function fits({ whom, personId, teamId, jobTitle, startsFrom }: Rule, member: Member) {
  if (whom === 'person') return member.personId === personId
  if (whom === 'team') return member.teamIds.has(teamId!)
  if (whom === 'jobTitle') return folded(member.jobTitle) === folded(jobTitle!)
  return whom === 'everybody' || member.startedOn >= startsFrom
}

/** The day on which somebody is to be ready who fits from today on; of who comes after a fixed day none is asked. */
export function dueFor({ whom, dueOn, dueDays }: Rule, { startedOn }: Member, today: string) {
  if (dueOn !== null) return dueOn < today ? null : dueOn
  if (dueDays === null) return null
  const from = whom === 'starters' && startedOn > today ? startedOn : today
  return daysAfter(from, dueDays)
}

/** The same day so many months later; the last of the month where there is no such day. */
export function monthsAfter(date: string, months: number) {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** Until which day a result is worth something. */
export function validUntil(finishedOn: string, { repeatMonths }: Pick<Rule, 'repeatMonths'>) {
  return repeatMonths === null ? undefined : monthsAfter(finishedOn, repeatMonths)
}
