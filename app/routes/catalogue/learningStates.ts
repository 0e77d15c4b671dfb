import type { StateTone } from '~/app/ui/State'
import type { ParticipantState } from '~/modules/progress/countingAttempt.server'
import type { Learning } from '~/modules/progress/myLearning.server'

export const stateTones: Record<ParticipantState, StateTone> = {
  notStarted: 'none',
  busy: 'busy',
  completed: 'passed',
  passed: 'passed',
  failed: 'failed',
}

/** How far somebody is with each offering, by its id. */
export function statesOf(learning: Learning[]) {
  return Object.fromEntries(learning.map(({ offeringId, state }) => [offeringId, state]))
}
