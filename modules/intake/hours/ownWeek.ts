import { line } from '~/modules/people/typedText'
import type { Hours } from './ownHours.server'
import { weekDays } from './studyYear'
import { readQuarters } from './typedHours'

export type TypedWeek = { hours: Hours[]; wrong: string[] }

/** A week as it was typed: `practice-2026-09-07`, `guided-…`, `what-…`. An empty field takes hours away, one that lacks does not. */
export function readWeekForm(form: FormData, monday: string, today: string): TypedWeek {
  const typed: TypedWeek = { hours: [], wrong: [] }
  for (const day of weekDays(monday).filter((one) => one <= today))
    for (const kind of ['practice', 'guided'] as const) {
      const value = form.get(`${kind}-${day}`)
      if (typeof value !== 'string') continue
      const quarters = value.trim() === '' ? 0 : readQuarters(value)
      const what = line(120).safeParse(form.get(`what-${day}`) ?? '')
      if (quarters === undefined) typed.wrong.push(`${kind}-${day}`)
      else if (!what.success) typed.wrong.push(`what-${day}`)
      else typed.hours.push({ day, kind, quarters, what: what.data })
    }
  return typed
}
