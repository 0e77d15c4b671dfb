import { Undo2 } from 'lucide-react'
import { fileTexts } from '~/app/texts/applicationFile'
import { intakeTexts } from '~/app/texts/intake'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import { nextSteps } from '~/modules/intake/pipeline/nextSteps'
import { type Reason, reasonsFor } from '~/modules/intake/reasons'
import { isBack } from '~/modules/intake/states'

type Props = { file: Pick<ApplicationFile, 'steps' | 'application' | 'intake'> }

/** Every step with who, when and why, the last one first. */
export function Steps({ file: { steps } }: Props) {
  const language = useLanguage()
  const t = fileTexts[language]
  const words = intakeTexts[language]
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t.steps}</h2>
      <ol className="file-rows">
        {steps.map(({ id, state, at, byName, reason, note, qualification, crebo }) => (
          <li key={id}>
            <strong>{words.states[state]}</strong>
            {qualification && ` (${qualification}, ${crebo})`}
            {reason && `: ${words.reasons[reason as Reason] ?? reason}`}
            <span className="hint">
              {momentText(at, language)}, {byName ?? t.byCandidate}
            </span>
            {note && <p className="file-text">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The way back of a step that was just taken; not of one that asks a reason, which is no slip. */
export function UndoStep({ file: { steps, application, intake } }: Props) {
  const t = useTexts(fileTexts)
  const before = steps[1]?.state
  const { state } = application
  if (!before || !nextSteps(state, intake.skipped).includes(before)) return null
  if (reasonsFor(before, isBack(state, before)).length > 0) return null
  return (
    <form method="post">
      <input type="hidden" name="from" value={state} />
      <input type="hidden" name="to" value={before} />
      <button className="quiet" name="do" value="step" type="submit">
        <Undo2 aria-hidden="true" size={18} />
        {t.undo}
      </button>
    </form>
  )
}
