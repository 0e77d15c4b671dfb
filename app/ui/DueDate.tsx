import { assignmentsTexts } from '~/app/texts/assignments'
import { dutchDay } from '~/modules/people/dutchDay'
import { daysLeft, dueState } from '~/modules/progress/assigning/due'
import { State } from './State'
import { useTexts } from './useTexts'

/** How a date stands that something is to be done by: nearly there, over, or nothing to be said of it. */
export function DueState({ dueOn, isDone }: { dueOn: string; isDone: boolean }) {
  const t = useTexts(assignmentsTexts)
  const today = dutchDay(Date.now())
  const state = dueState(dueOn, today)
  if (isDone || state === 'ahead') return null
  return <State tone={state} label={state === 'late' ? t.late : t.left(daysLeft(dueOn, today))} />
}
