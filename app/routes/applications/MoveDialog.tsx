import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { fileTexts } from '~/app/texts/applicationFile'
import { boardTexts } from '~/app/texts/applications'
import { formTexts } from '~/app/texts/forms'
import { intakeTexts } from '~/app/texts/intake'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import type { ApplicationState } from '~/db/intakeTables'
import type { Card } from '~/modules/intake/pipeline/pipeline.server'
import { following, isBack } from '~/modules/intake/states'
import type { MoveAnswer } from './page'
import { StepFields } from './StepForm'
import type { loader } from './steps'

type Props = { card: Pick<Card, 'id' | 'name'>; to?: ApplicationState; onClose: () => void }

/** Which step, and what it asks, in one dialog; it stays open, with all that was typed, until the step is taken. */
export function MoveDialog({ card, to: dropped, onClose }: Props) {
  const language = useLanguage()
  const t = boardTexts[language]
  const names = intakeTexts[language].states
  const dialog = useRef<HTMLDialogElement>(null)
  const asked = useFetcher<typeof loader>()
  const sent = useFetcher<MoveAnswer>()
  const [to, setTo] = useState(dropped)
  const name = card.name || t.erased
  const answer = sent.data
  const moved = answer && 'moved' in answer && sent.state === 'idle' ? answer.moved : undefined
  const errors = answer && 'errors' in answer ? answer.errors : undefined
  const load = asked.load
  useEffect(() => {
    dialog.current?.showModal()
    load(`/applications/${card.id}/steps`)
  }, [card.id, load])
  // A colleague was first: what may follow now is asked again, and what was typed stays.
  const isLate = errors?.form !== undefined
  useEffect(() => {
    if (isLate) load(`/applications/${card.id}/steps`)
  }, [isLate, card.id, load])
  const step = asked.data?.choices.steps.find((one) => one.to === to)
  return (
    <dialog ref={dialog} className="dialog move-dialog" aria-labelledby="move-title" onClose={onClose}>
      <h2 id="move-title">{moved ? t.moved(name, names[moved.to as ApplicationState]) : t.putNameAt(name)}</h2>
      {errors && <Notice kind="wrong">{errors.form ?? formTexts[language].notSaved}</Notice>}
      {moved && <Undo id={card.id} from={moved.to as ApplicationState} to={moved.from as ApplicationState} />}
      {!moved && asked.data && !step && <StepMenu steps={asked.data.choices.steps} onChoose={setTo} />}
      {!moved && asked.data && step?.elsewhere && (
        <p>
          <a className="button" href={step.elsewhere}>
            {t.goThere}
          </a>
        </p>
      )}
      {!moved && asked.data && step && !step.elsewhere && (
        <sent.Form method="post" action="/applications" noValidate>
          <input type="hidden" name="applicationId" value={card.id} />
          <StepFields
            from={asked.data.state}
            step={step}
            crebos={asked.data.choices.crebos}
            hasEmail={asked.data.hasEmail}
            errors={errors}
          />
          <button type="submit" disabled={sent.state !== 'idle'}>
            {fileTexts[language].step(names[step.to])}
          </button>
        </sent.Form>
      )}
      <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
        {t.close}
      </button>
    </dialog>
  )
}

type Steps = { to: ApplicationState; isBack: boolean }[]

/** Only the steps that may follow. */
function StepMenu({ steps, onChoose }: { steps: Steps; onChoose: (to: ApplicationState) => void }) {
  const language = useLanguage()
  const t = fileTexts[language]
  const names = intakeTexts[language].states
  return (
    <ul className="move-steps">
      {steps.map((step) => (
        <li key={step.to}>
          <button type="button" className="second" onClick={() => onChoose(step.to)}>
            {step.isBack ? t.stepBack(names[step.to]) : t.step(names[step.to])}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A slip is put right where it was made. */
function Undo({ id, from, to }: { id: string; from: ApplicationState; to: ApplicationState }) {
  const language = useLanguage()
  const t = boardTexts[language]
  const undo = useFetcher<MoveAnswer>()
  const isDone = undo.data && 'moved' in undo.data
  if (isDone) return <Notice kind="done">{fileTexts[language].done}</Notice>
  if (!following[from].includes(to) || (to === 'seekingPlace' && isBack(from, to))) return null
  return (
    <undo.Form method="post" action="/applications">
      <input type="hidden" name="applicationId" value={id} />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="to" value={to} />
      <button type="submit" className="second">
        {t.undo}
      </button>
    </undo.Form>
  )
}
