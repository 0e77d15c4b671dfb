import type { Learning } from '../myLearning.server'
import { dueState } from './due'

type Waiting = Pick<Learning, 'state' | 'dueOn' | 'lastAt'>

/**
 * What is to be done, the next thing first: what is nearly due or too late, by its date; then what somebody is busy with,
 * the last first; then what has a date further on; then the rest.
 */
export function inOrder<W extends Waiting>(waiting: W[], today: string): W[] {
  return [...waiting].sort((a, b) => rank(a, today) - rank(b, today) || within(a, b, rank(a, today)))
}

function rank({ state, dueOn }: Waiting, today: string) {
  if (dueOn && dueState(dueOn, today) !== 'ahead') return 0
  if (state !== 'notStarted') return 1
  return dueOn ? 2 : 3
}

function within(a: Waiting, b: Waiting, ranked: number) {
  const byDate = ranked % 2 === 0 ? a.dueOn!.localeCompare(b.dueOn!) : 0
  return byDate || b.lastAt - a.lastAt
}
