import { BellRing } from 'lucide-react'
import { boardTexts, pipelineTexts } from '~/app/texts/applications'
import { intakeTexts } from '~/app/texts/intake'
import { State, type StateTone } from '~/app/ui/State'
import { useTexts } from '~/app/ui/useTexts'
import type { ApplicationState } from '~/db/intakeTables'
import { daysSince, type Waiting } from '~/modules/intake/pipeline/waiting'

type Props = {
  state?: ApplicationState
  waiting: Waiting
  isSilent: boolean
  heardAt: number
  since: number
  now: number
}

const tones: Partial<Record<ApplicationState, StateTone>> = {
  placed: 'passed',
  started: 'passed',
  finished: 'passed',
  refused: 'none',
  withdrawn: 'none',
  stopped: 'none',
}

/** Where somebody is, for whom they wait and how long, and whether they heard nothing for too long. */
export function WaitingState({ state, waiting, isSilent, heardAt, since, now }: Props) {
  const t = useTexts(boardTexts)
  const words = useTexts(pipelineTexts)
  const names = useTexts(intakeTexts).states
  return (
    <div className="waiting">
      {state && (
        <span className="waiting-where">
          <State tone={tones[state] ?? 'busy'} label={names[state]} />{' '}
          <span className="hint">{t.days(daysSince(since, now))}</span>
        </span>
      )}
      <span className={`waiting-who waiting-${waiting.who}`}>
        <strong>{words.waits[waiting.who]}</strong>: {words.why[waiting.why]}
        {waiting.who !== 'nobody' && `, ${t.days(daysSince(waiting.since, now))}`}
      </span>
      {isSilent && (
        <span className="waiting-silent">
          <BellRing aria-hidden="true" size={16} />
          {t.silent(daysSince(heardAt, now))}
        </span>
      )}
    </div>
  )
}
