import { agreementFormTexts } from '~/app/texts/agreementForm'
import { formTexts } from '~/app/texts/forms'
import { dateText } from '~/app/ui/dates'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useLanguage } from '~/app/ui/useTexts'
import type { DraftChoices } from '~/modules/intake/agreements/draftChoices.server'
import type { Lack, SheetField, SheetValues } from '~/modules/intake/agreements/sheetValues'

type Props = {
  values: SheetValues
  lacks: Partial<Record<SheetField, Lack>>
  tooLong: string[]
  choices: DraftChoices
  applicationId: string
}

const types: Partial<Record<SheetField, string>> = {
  recognisedOn: 'date',
  recognisedUntil: 'date',
  startsOn: 'date',
  endsOn: 'date',
  teacherPhone: 'tel',
  supervisorPhone: 'tel',
}

/** Everything that stands on a sheet, by what it is about; what lacks is said beside its field. */
export function DraftFields({ values, lacks, tooLong, choices, applicationId }: Props) {
  const language = useLanguage()
  const t = agreementFormTexts[language]
  const error = (name: SheetField) =>
    tooLong.includes(name) ? formTexts[language].other : lacks[name] && t.lacks[lacks[name]]
  const text = (name: SheetField) => (
    <TextField
      key={name}
      label={t.labels[name]}
      hint={t.hints[name]}
      name={name}
      type={types[name] ?? (name.endsWith('Email') ? 'email' : 'text')}
      inputMode={name.endsWith('Hours') ? 'numeric' : undefined}
      defaultValue={String(values[name])}
      error={error(name)}
    />
  )
  const pair = (...names: SheetField[]) => <div className="agreement-pair">{names.map(text)}</div>
  const schools = [
    { value: '', label: t.otherSchool },
    ...choices.schools.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const crebos = choices.crebos.map(({ code, name, level }) => ({
    value: code,
    label: `${name} (${code}, mbo ${level})`,
  }))
  const weekdays = [
    { value: '', label: t.noDay },
    ...t.days.map((label, place) => ({ value: String(place + 1), label })),
  ]
  return (
    <>
      <fieldset>
        <legend>{t.sections.student}</legend>
        <BirthDate birthDate={values.birthDate} applicationId={applicationId} />
        {pair('studentName', 'studentEmail', 'studentPlace')}
        {pair('parentName', 'parentEmail')}
      </fieldset>
      <fieldset>
        <legend>{t.sections.school}</legend>
        <SelectField label={t.labels.schoolId} name="schoolId" options={schools} defaultValue={values.schoolId} />
        {values.schoolId === '' && pair('schoolName', 'schoolPlace')}
        {pair('schoolSigner', 'schoolEmail')}
        {pair('teacherName', 'teacherEmail', 'teacherPhone')}
      </fieldset>
      <fieldset>
        <legend>{t.sections.company}</legend>
        {pair('companyName', 'companyAddress')}
        {pair('companySigner', 'companyEmail')}
        {pair('supervisorName', 'supervisorEmail', 'supervisorPhone')}
        <p>
          <a href={`https://stagemarkt.nl/leerbedrijven?crebo=${encodeURIComponent(values.crebo)}`} rel="noreferrer">
            {t.recognitionLink}
          </a>
        </p>
        {pair('recognisedOn', 'recognisedUntil')}
      </fieldset>
      <fieldset>
        <legend>{t.sections.employer}</legend>
        <p>{t.employerText}</p>
        {pair('employerName', 'employerSigner', 'employerEmail')}
      </fieldset>
      <fieldset>
        <legend>{t.sections.qualification}</legend>
        <SelectField
          label={t.labels.crebo}
          name="crebo"
          options={crebos}
          defaultValue={values.crebo}
          error={error('crebo')}
        />
        {text('domain')}
      </fieldset>
      <fieldset>
        <legend>{t.sections.period}</legend>
        {pair('startsOn', 'endsOn')}
        {pair('practiceHours', 'guidedHours', 'totalHours')}
        <fieldset>
          <legend>{t.labels.days}</legend>
          <div className="agreement-days">
            {t.days.map((label, place) => (
              <label key={label}>
                <input
                  type="checkbox"
                  name="days"
                  value={place + 1}
                  defaultChecked={values.days.map(Number).includes(place + 1)}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        <SelectField label={t.labels.schoolDay} name="schoolDay" options={weekdays} defaultValue={values.schoolDay} />
      </fieldset>
      <fieldset>
        <legend>{t.sections.appointments}</legend>
        <TextArea
          label={t.labels.appointments}
          name="appointments"
          maxLength={2000}
          defaultValue={values.appointments}
          error={error('appointments')}
        />
      </fieldset>
    </>
  )
}

function BirthDate({ birthDate, applicationId }: { birthDate: string; applicationId: string }) {
  const language = useLanguage()
  const t = agreementFormTexts[language]
  const file = `/applications/${applicationId}`
  if (birthDate === '')
    return (
      <p className="error">
        <a href={file}>{t.birthDateLacks}</a>
      </p>
    )
  return (
    <p>
      <a href={file}>{t.birthDateText(dateText(`${birthDate}T12:00:00Z`, language))}</a>
    </p>
  )
}
