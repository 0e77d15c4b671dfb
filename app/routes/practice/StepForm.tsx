import type { ReactNode } from 'react'
import { practiceFormTexts } from '~/app/texts/practiceForms'
import { TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { FormProblem } from './answerQuestion.server'

export type Typed = { formId: string; problem?: FormProblem }

type Props = Typed & {
  kind: string
  send: string
  title: string
  isOpen?: boolean
  isFirst?: boolean
  children: ReactNode
}

/** One thing that can be done with a question: in full when it is the next step, else behind its name. */
export function StepForm({ kind, send, title, isOpen = false, isFirst = false, formId, problem, children }: Props) {
  const form = (
    <form method="post" noValidate className="step-form">
      <input type="hidden" name="formId" value={problem?.kind === kind ? (problem.values.formId ?? formId) : formId} />
      {children}
      <button className={isFirst ? undefined : 'second'} name="do" value={kind} type="submit">
        {send}
      </button>
    </form>
  )
  if (isOpen)
    return (
      <>
        <h3>{title}</h3>
        {form}
      </>
    )
  return (
    <details open={problem?.kind === kind}>
      <summary>{title}</summary>
      {form}
    </details>
  )
}

type FieldProps = { of: string; name: string; label: string; hint?: string; problem?: FormProblem; initial?: string }

/** What was typed in the form that was refused stays in its field. */
function typedIn({ of, name, problem, initial }: FieldProps) {
  const isThis = problem?.kind === of
  return {
    name,
    id: `${of}-${name}`,
    defaultValue: isThis ? problem.values[name] : initial,
    error: isThis ? problem.errors[name] : undefined,
  }
}

export function StepText(props: FieldProps) {
  return <TextArea label={props.label} hint={props.hint} maxLength={4000} {...typedIn(props)} />
}

export function StepLine({
  type = 'text',
  max,
  most,
  ...props
}: FieldProps & { type?: string; max?: string; most?: number }) {
  return <TextField label={props.label} hint={props.hint} type={type} max={max} maxLength={most} {...typedIn(props)} />
}

/** Since which day something is used, and what changed by it. */
export function UseFields({ today, problem }: { today: string; problem?: FormProblem }) {
  const t = useTexts(practiceFormTexts)
  const field = { of: 'applied', problem }
  return (
    <>
      <StepLine {...field} name="appliedOn" label={t.applySince} type="date" max={today} initial={today} />
      <StepText {...field} name="text" label={t.applyChanged} hint={t.applyChangedHint} />
    </>
  )
}
