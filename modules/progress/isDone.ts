import type { ParticipantState } from './countingAttempt.server'

export const doneStates: ParticipantState[] = ['passed', 'completed']

/** What somebody is through with: nothing is left to do but to look back. */
export function isDone(state: ParticipantState) {
  return doneStates.includes(state)
}
