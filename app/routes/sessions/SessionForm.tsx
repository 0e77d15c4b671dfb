import { useFetcher } from '@remix-run/react'
import type { FormEvent } from 'react'
import { formTexts } from '~/app/texts/forms'
import { sessionsTexts } from '~/app/texts/sessions'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Clash } from '~/modules/catalogue/sessions/clashes.server'
import { Clashes } from './Clashes'
import { MeetingFields } from './MeetingFields'
import type { SessionValues } from './sessionValues'
import './sessionForm.css'

type Props = {
  values: SessionValues
  errors: Record<string, string>
  /** What the last try to save met; it is saved when that is known. */
  clashes?: Clash[]
  /** Where is asked for clashes while somebody types. */
  clashAddress: string
  isNew: boolean
}

/** A date, in the order in which somebody thinks of it: when and where, with whom, for how many, by which rules. */
export function SessionForm({ values, errors, clashes, clashAddress, isNew }: Props) {
  const t = useTexts(sessionsTexts)
  const forms = useTexts(formTexts)
  const asking = useFetcher<{ clashes: Clash[] }>()
  const found = asking.data?.clashes ?? clashes
  const look = (event: FormEvent<HTMLFormElement>) => {
    if (/^(date|from|until|room|teachers|repeat|weeks|remove)$/.test((event.target as HTMLInputElement).name))
      asking.submit(event.currentTarget, { method: 'post', action: clashAddress })
  }
  return (
    <form method="post" noValidate className="session-form" onChange={look}>
      {Object.keys(errors).length > 0 && <Notice kind="wrong">{errors.form ?? forms.notSaved}</Notice>}
      <h2>{t.when}</h2>
      {errors.meetings && <p className="error">{errors.meetings}</p>}
      {values.meetings.map((meeting, place) => (
        <MeetingFields
          key={meeting.id || 'new'}
          meeting={meeting}
          place={place}
          errors={errors}
          isOnly={values.meetings.length === 1}
        />
      ))}
      {isNew && (
        <div className="session-pair">
          <NumberField name="repeat" label={t.repeat} hint={t.repeatHint} values={values} errors={errors} />
          <NumberField name="weeks" label={t.weeks} values={values} errors={errors} />
        </div>
      )}
      <TextArea
        label={t.teachers}
        hint={t.teachersHint}
        name="teachers"
        rows={2}
        defaultValue={values.teachers}
        error={errors.teachers}
      />
      <Clashes clashes={found} mustConfirm={clashes !== undefined && clashes.length > 0} />
      <Enrolling values={values} errors={errors} />
      <Rules values={values} errors={errors} />
      {isNew && (
        <label className="session-tick">
          <input type="checkbox" name="isTentative" value="1" defaultChecked={values.isTentative} />
          {t.tentative}
        </label>
      )}
      <button type="submit">{t.save}</button>
    </form>
  )
}

type Part = Pick<Props, 'values' | 'errors'>

function Enrolling({ values, errors }: Part) {
  const t = useTexts(sessionsTexts)
  return (
    <>
      <h2>{t.enrolling}</h2>
      <fieldset>
        <legend className="visually-hidden">{t.enrolling}</legend>
        {(['here', 'provider'] as const).map((choice) => (
          <label key={choice} className="session-tick">
            <input type="radio" name="enrols" value={choice} defaultChecked={values.enrols === choice} />
            {t[choice]}
          </label>
        ))}
        {errors.enrols && <p className="error">{errors.enrols}</p>}
      </fieldset>
      <div className="session-pair">
        <NumberField name="seats" label={t.seats} hint={t.seatsHint} values={values} errors={errors} />
        <NumberField name="minSeats" label={t.minSeats} hint={t.minSeatsHint} values={values} errors={errors} />
      </div>
      <div className="session-taken">
        <NumberField name="seatsTaken" label={t.seatsTaken} hint={t.seatsTakenHint} values={values} errors={errors} />
      </div>
      <div className="session-pair">
        {(['enrolFrom', 'enrolUntil'] as const).map((name) => (
          <TextField
            key={name}
            label={t[name]}
            name={name}
            type="date"
            defaultValue={values[name]}
            error={errors[name]}
          />
        ))}
      </div>
      <TextField
        label={t.price}
        hint={t.priceHint}
        name="price"
        inputMode="decimal"
        defaultValue={values.price}
        error={errors.price}
      />
    </>
  )
}

function Rules({ values, errors }: Part) {
  const t = useTexts(sessionsTexts)
  const language = useLanguage()
  const choices = sessionsTexts[language].offerChoices
  return (
    <>
      <h2>{t.rules}</h2>
      <SelectField
        label={t.offerHours}
        hint={t.offerHoursHint}
        name="offerHours"
        defaultValue={values.offerHours}
        options={[
          { value: '0', label: choices.h0 },
          { value: '24', label: choices.h24 },
          { value: '48', label: choices.h48 },
          { value: '72', label: choices.h72 },
          { value: '168', label: choices.h168 },
        ]}
      />
      <NumberField name="cancelDays" label={t.cancelDays} hint={t.cancelDaysHint} values={values} errors={errors} />
      <TextArea
        label={t.cancelRule}
        hint={t.cancelRuleHint}
        name="cancelRule"
        rows={2}
        maxLength={500}
        defaultValue={values.cancelRule}
        error={errors.cancelRule}
      />
    </>
  )
}

type NumberProps = Part & {
  name: 'repeat' | 'weeks' | 'seats' | 'minSeats' | 'seatsTaken' | 'cancelDays'
  label: string
  hint?: string
}

function NumberField({ name, label, hint, values, errors }: NumberProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      name={name}
      inputMode="numeric"
      defaultValue={values[name]}
      error={errors[name]}
    />
  )
}
