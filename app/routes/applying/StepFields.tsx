import { applyingTexts } from '~/app/texts/applying'
import { Field, SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Problems } from '~/modules/intake/applying/applicationSchema'
import { distances, educations, type FormStep, type Typed } from '~/modules/intake/applying/steps'

type Props = { step: FormStep; typed: Typed; problems: Problems; isYoung?: boolean; company?: string | null }

/** The questions of one page of the form, each with its reason. */
export function StepFields({ step, ...props }: Props) {
  if (step === 'who') return <Who {...props} />
  if (step === 'reach') return <Reach {...props} />
  if (step === 'background') return <Background {...props} />
  return step === 'wishes' ? <Wishes {...props} /> : null
}

type Parts = Omit<Props, 'step'>

function useField({ typed, problems }: Parts) {
  const t = useTexts(applyingTexts)
  return (name: keyof typeof t.fields, isAsked = true) => {
    const { label, hint } = t.fields[name]
    const error = problems[name] && t.problems[problems[name]]
    return {
      name,
      id: name,
      label: isAsked ? label : `${label} (${t.notNeeded})`,
      hint,
      error,
      defaultValue: typed[name] ?? '',
      required: isAsked,
    }
  }
}

export function Who(parts: Parts) {
  const field = useField(parts)
  return (
    <>
      <TextField {...field('name')} autoComplete="name" maxLength={120} />
      <TextField {...field('birthDate')} autoComplete="bday" inputMode="text" maxLength={40} />
      <TextField {...field('email')} type="email" autoComplete="email" maxLength={254} />
    </>
  )
}

export function Reach({ isYoung, ...parts }: Parts) {
  const t = useTexts(applyingTexts)
  const field = useField(parts)
  return (
    <>
      <TextField {...field('phone', false)} type="tel" autoComplete="tel" maxLength={30} />
      <TextField {...field('postcode')} autoComplete="postal-code" maxLength={10} />
      {isYoung && (
        <fieldset>
          <legend>{t.parentTitle}</legend>
          <p className="hint">{t.parentText}</p>
          <TextField {...field('parentName')} autoComplete="off" maxLength={120} />
          <TextField {...field('parentEmail')} type="email" autoComplete="off" maxLength={254} />
        </fieldset>
      )}
    </>
  )
}

function Background({ company, ...parts }: Parts) {
  const t = useTexts(applyingTexts)
  const field = useField(parts)
  const { required: _, ...education } = field('education')
  const options = [
    { value: '', label: t.choose },
    ...educations.map((value) => ({ value, label: t.educations[value] })),
  ]
  return (
    <>
      {company ? <input type="hidden" name="works" value="yes" /> : <Works {...parts} />}
      {company ? (
        <input type="hidden" name="employerName" value={company} />
      ) : (
        <TextField {...field('employerName', false)} autoComplete="organization" maxLength={120} />
      )}
      <SelectField {...education} options={options} />
      <TextArea {...field('motivation', false)} maxLength={1000} />
    </>
  )
}

function Works({ typed, problems }: Parts) {
  const t = useTexts(applyingTexts)
  const { label, hint } = t.fields.works
  const described = ['works-hint', problems.works && 'works-error'].filter(Boolean).join(' ')
  return (
    <fieldset className={problems.works ? 'field field-wrong' : 'field'} id="works" aria-describedby={described}>
      <legend>{label}</legend>
      <p className="hint" id="works-hint">
        {hint}
      </p>
      {(['yes', 'no'] as const).map((value) => (
        <label key={value} className="apply-choice">
          <input type="radio" name="works" value={value} defaultChecked={typed.works === value} />
          {t.works[value]}
        </label>
      ))}
      {problems.works && (
        <p className="error" id="works-error">
          {t.problems[problems.works]}
        </p>
      )}
    </fieldset>
  )
}

function Wishes(parts: Parts) {
  const t = useTexts(applyingTexts)
  const field = useField(parts)
  const { required: _, ...furthest } = field('furthest', false)
  const options = [
    { value: '', label: t.anyDistance },
    ...distances.map((value) => ({ value: String(value), label: t.kilometres(value) })),
  ]
  return (
    <>
      <p>{t.wishesText}</p>
      <Days {...parts} />
      <SelectField {...furthest} options={options} />
      <TextField {...field('from', false)} type="date" />
      <TextArea {...field('work', false)} maxLength={500} rows={3} />
    </>
  )
}

function Days({ typed, problems }: Parts) {
  const t = useTexts(applyingTexts)
  const chosen = (typed.days ?? '').split(',')
  const { label, hint } = t.fields.days
  return (
    <fieldset className="field" id="days" aria-describedby="days-hint">
      <legend>{`${label} (${t.notNeeded})`}</legend>
      <p className="hint" id="days-hint">
        {hint}
      </p>
      <input type="hidden" name="hasDays" value="yes" />
      <div className="apply-days">
        {t.weekdays.map((day, place) => (
          <label key={day} className="apply-choice">
            <input type="checkbox" name="days" value={place + 1} defaultChecked={chosen.includes(String(place + 1))} />
            {day}
          </label>
        ))}
      </div>
      {problems.days && <p className="error">{t.problems[problems.days]}</p>}
    </fieldset>
  )
}

/** One file to add, with what it is. */
export function PaperFields({ error }: { error?: string }) {
  const t = useTexts(applyingTexts)
  const kinds = ['cv', 'diploma', 'other'] as const
  return (
    <>
      <SelectField
        label={t.paperKind}
        name="kind"
        id="kind"
        options={kinds.map((value) => ({ value, label: t.papers[value] }))}
      />
      <Field label={t.paperFile} hint={t.paperHint} error={error} id="file">
        {(part) => <input type="file" name="file" accept=".pdf,.docx,image/jpeg,image/png" {...part} />}
      </Field>
    </>
  )
}
