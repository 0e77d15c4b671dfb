import { assignmentsTexts } from '~/app/texts/assignments'
import { offeringTexts } from '~/app/texts/offering'
import type { StateTone } from '~/app/ui/State'
import type { Language } from '~/db/tables'
import { dutchDay } from '~/modules/people/dutchDay'
import { type DueState, daysLeft, dueState } from '~/modules/progress/assigning/due'
import type { ParticipantState } from '~/modules/progress/countingAttempt.server'
import { isDone } from '~/modules/progress/isDone'
import type { Learning } from '~/modules/progress/myLearning.server'

export const stateTones: Record<ParticipantState, StateTone> = {
  notStarted: 'none',
  busy: 'busy',
  completed: 'passed',
  passed: 'passed',
  failed: 'failed',
}

/** How somebody stands with an offering, and with the date it has, if any. */
export type Standing = { state: ParticipantState; due: DueState; days: number }

/** How far somebody is with each offering, by its id. */
export function statesOf(learning: Pick<Learning, 'offeringId' | 'state' | 'dueOn'>[], now = Date.now()) {
  const today = dutchDay(now)
  return Object.fromEntries(
    learning.map(({ offeringId, state, dueOn }): [string, Standing] => {
      if (!dueOn || isDone(state)) return [offeringId, { state, due: 'ahead', days: 0 }]
      return [offeringId, { state, due: dueState(dueOn, today), days: daysLeft(dueOn, today) }]
    }),
  )
}

/** The six states of the sector in words and a tone: a date that is near or over comes before how far somebody is. */
export function standingWords({ state, due, days }: Standing, language: Language): { tone: StateTone; label: string } {
  const label = offeringTexts[language].learningStates[state]
  if (due === 'ahead') return { tone: stateTones[state], label }
  const t = assignmentsTexts[language]
  return { tone: due, label: `${label}, ${due === 'late' ? t.late : t.left(days)}` }
}
