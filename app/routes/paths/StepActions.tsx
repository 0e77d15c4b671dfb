import { pathTexts } from '~/app/texts/paths'
import { dayText } from '~/app/ui/dates'
import { Field } from '~/app/ui/Field'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { StepNews } from '~/modules/paths/following/readPath.server'
import type { OfferingStep, PathStep, WorkOrderStep } from '~/modules/paths/path'
import type { StepState } from '~/modules/paths/pathProgress'

export type TickAnswer = { stepId: string; note: string; error?: string }
type Props = { step: PathStep; state: StepState; news: StepNews; answer?: TickAnswer; isMain?: boolean }

/** What somebody who follows a path can do with one of its steps now. */
export function StepActions({ step, state, news, answer, isMain }: Props) {
  if (step.kind === 'workOrder')
    return <WorkOrder step={step} state={state} news={news} answer={answer} isMain={isMain} />
  if (state === 'locked' || state === 'gone') return null
  if (step.kind === 'module') return <ModuleAction step={step} state={state} news={news} />
  return state === 'done' ? null : <SessionAction state={state} news={news} />
}

function ModuleAction({ step, state, news: { learning } }: { step: OfferingStep; state: StepState; news: StepNews }) {
  const t = useTexts(pathTexts)
  const className = state === 'next' ? 'button' : 'button second'
  const named = (label: string) => `${label}: ${step.title}`
  if (learning?.openAttemptId && state !== 'done')
    return (
      <a className={className} href={`/attempts/${learning.openAttemptId}`} aria-label={named(t.continue)}>
        {t.continue}
      </a>
    )
  if (state === 'done')
    return learning?.resultAttemptId ? (
      <p>
        <a href={`/attempts/${learning.resultAttemptId}/result`} aria-label={named(t.result)}>
          {t.result}
        </a>
      </p>
    ) : null
  const isFailed = learning?.state === 'failed'
  const label = isFailed ? t.tryAgain : t.start
  const action = isFailed ? `/enrolments/${learning.enrolmentId}/attempts` : `/offerings/${step.offeringId}/enrolment`
  return (
    <form method="post" action={action}>
      <button className={className} type="submit" aria-label={named(label)}>
        {label}
      </button>
    </form>
  )
}

function SessionAction({ state, news }: { state: StepState; news: StepNews }) {
  const t = useTexts(pathTexts)
  return (
    <>
      <p className="hint">{t.sessionDone}</p>
      {news.slug && (
        <a className={state === 'next' ? 'button' : 'button second'} href={`/catalogue/${news.slug}`}>
          {t.dates}
        </a>
      )}
    </>
  )
}

type Order = Omit<Props, 'step'> & { step: WorkOrderStep }

function WorkOrder({ step, state, news: { order }, answer, isMain }: Order) {
  const language = useLanguage()
  const t = pathTexts[language]
  const isAnswered = answer?.stepId === step.id
  return (
    <>
      {order?.state === 'again' && order.signedAt && (
        <blockquote className="again">
          <p>{t.againBy(order.signedBy!, dayText(order.signedAt, language))}</p>
          <p className="as-typed">{order.answer}</p>
        </blockquote>
      )}
      {order?.state === 'done' && order.signedAt && (
        <p className="hint">{t.signedBy(order.signedBy!, dayText(order.signedAt, language))}</p>
      )}
      {order?.state === 'waiting' && <p className="hint">{t.tickedOn(dayText(order.tickedAt, language))}</p>}
      <details className="order" open={isMain || isAnswered || undefined}>
        <summary>{t.order}</summary>
        <p className="order-label">{t.task}</p>
        <p className="as-typed">{step.task}</p>
        {step.place && (
          <>
            <p className="order-label">{t.where}</p>
            <p>{step.place}</p>
          </>
        )}
        {(state === 'next' || state === 'open') && (
          <Tick step={step} answer={isAnswered ? answer : undefined} isNext={state === 'next'} />
        )}
        {state === 'waiting' && (
          <form method="post">
            <input type="hidden" name="step" value={step.id} />
            <button className="second" name="do" value="takeBack" type="submit">
              {t.takeBack}
            </button>
          </form>
        )}
      </details>
    </>
  )
}

function Tick({ step, answer, isNext }: { step: WorkOrderStep; answer?: TickAnswer; isNext: boolean }) {
  const t = useTexts(pathTexts)
  return (
    <form method="post" action={`#${step.id}`} className="tick">
      <p className="order-label">{t.tickTitle}</p>
      <p>{t.tickText}</p>
      <input type="hidden" name="step" value={step.id} />
      <Field label={t.note} hint={t.noteHint} error={answer?.error}>
        {(parts) => <textarea name="note" rows={2} defaultValue={answer?.note ?? ''} {...parts} />}
      </Field>
      <button className={isNext ? undefined : 'second'} name="do" value="tick" type="submit">
        {t.tick}
      </button>
    </form>
  )
}
