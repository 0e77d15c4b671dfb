import { fileTexts } from '~/app/texts/applicationFile'
import { intakeTexts } from '~/app/texts/intake'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { ApplicationState } from '~/db/intakeTables'
import type { StepChoice, StepChoices } from './stepChoices.server'

type Props = {
  from: ApplicationState
  step: StepChoice
  crebos: StepChoices['crebos']
  hasEmail: boolean
  values?: Record<string, string>
  errors?: Record<string, string>
}

/** What a step asks: its reason, the qualification, a note, and what the candidate is told of it. */
export function StepFields({ from, step, crebos, hasEmail, values, errors = {} }: Props) {
  const t = useTexts(fileTexts)
  const words = useTexts(intakeTexts)
  const { to, reasons, message } = step
  return (
    <>
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="to" value={to} />
      {reasons.length > 0 && (
        <SelectField
          label={t.reason}
          name="reason"
          error={errors.reason}
          defaultValue={values?.reason ?? ''}
          options={[
            { value: '', label: t.choose },
            ...reasons.map((reason) => ({ value: reason, label: words.reasons[reason] })),
          ]}
        />
      )}
      {to === 'admitted' && (
        <SelectField
          label={t.crebo}
          name="crebo"
          error={errors.crebo}
          defaultValue={values?.crebo ?? crebos[0]?.code}
          options={crebos.map(({ code, name, level }) => ({ value: code, label: `${name} (mbo ${level}, ${code})` }))}
        />
      )}
      <TellFields message={message} hasEmail={hasEmail} isTold={!step.isBack} values={values} errors={errors} />
      <TextArea label={t.note} name="note" rows={2} defaultValue={values?.note} error={errors.note} />
    </>
  )
}

type TellProps = Pick<Props, 'hasEmail' | 'values' | 'errors'> & { message: StepChoice['message']; isTold: boolean }

/** The text of the programme: sent as it is, edited first, or not at all. */
export function TellFields({ message, hasEmail, isTold, values, errors = {} }: TellProps) {
  const t = useTexts(fileTexts)
  const told = values ? values.tell !== undefined : isTold
  return (
    <fieldset className="step-tell">
      {!hasEmail && <p>{t.noEmail}</p>}
      <label className="tick-field">
        <input type="checkbox" name="tell" value="1" defaultChecked={told} />
        {t.tell}
      </label>
      <details open={Boolean(values)}>
        <summary>{message.subject}</summary>
        {message.text.includes('{reden}') && <p className="hint">{t.tellHint}</p>}
        <TextField
          label={t.subject}
          name="subject"
          defaultValue={values?.subject ?? message.subject}
          error={errors.subject}
        />
        <TextArea
          label={t.message}
          name="text"
          rows={9}
          defaultValue={values?.text ?? message.text}
          error={errors.text}
        />
      </details>
    </fieldset>
  )
}
