import { participantsTexts } from '~/app/texts/participants'
import { State, type StateTone } from '~/app/ui/State'
import { useTexts } from '~/app/ui/useTexts'
import type { ParticipantState as Stand } from '~/modules/progress/countingAttempt.server'

const tones: Record<Stand, StateTone> = {
  notStarted: 'none',
  busy: 'busy',
  completed: 'passed',
  passed: 'passed',
  failed: 'failed',
}

export function ParticipantState({ state }: { state: Stand }) {
  return <State tone={tones[state]} label={useTexts(participantsTexts).states[state]} />
}
