import { offeringFormTexts } from '~/app/texts/offeringForm'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Choices } from '~/modules/catalogue/editing/choices.server'
import type { EditableOffering } from '~/modules/catalogue/editing/editableOffering.server'
import type { FieldName } from '~/modules/catalogue/editing/fields'
import { GrantChoice, PathChoice } from './ChooseSeveral'
import type { FormState } from './OfferingForm'
import { OthersWords } from './OthersWords'
import { useOptions } from './useOptions'
import { VatTold } from './VatTold'

type Props = { field: FieldName; offering: EditableOffering; choices: Choices; state: FormState }

const longest: Partial<Record<FieldName, number>> = {
  ...{ title: 120, summary: 300, forWhom: 1000, description: 6000, entryRequirements: 2000, place: 120 },
  ...{ durationText: 60, provider: 120, credential: 120, contactName: 120, contactEmail: 254, contactPhone: 40 },
}
const rows: Partial<Record<FieldName, number>> = {
  ...{ summary: 2, forWhom: 3, outcomes: 5, skills: 4, description: 10, entryRequirements: 3 },
}
const numbers: FieldName[] = ['durationHours', 'studyLoadHours', 'contactDays', 'price', 'vatPercent']
const kinds: Partial<Record<FieldName, 'email' | 'tel'>> = { contactEmail: 'email', contactPhone: 'tel' }

/** One question of the form, with what somebody else made of it meanwhile. */
export function OfferingField(props: Props) {
  const { field, state } = props
  const change = state.changes.find((one) => one.field === field)
  return (
    <div className="offering-field">
      <Asked {...props} />
      {field === 'vatPercent' && <VatTold values={state.values} />}
      {change && <OthersWords change={change} by={state.by} {...props} />}
    </div>
  )
}

function Asked({ field, offering, choices, state }: Props) {
  const t = useTexts(offeringFormTexts)
  const options = useOptions(field, offering, choices)
  const common = {
    name: field,
    id: field,
    label: t.labels[field],
    hint: t.hints[field],
    error: state.errors[field],
    defaultValue: state.values[field],
  }
  if (field === 'funding') return <GrantChoice choices={choices} {...common} />
  if (field === 'developmentPaths') return <PathChoice choices={choices} {...common} />
  if (field === 'isOnline' || field === 'consentNeeded')
    return (
      <label className="tick-field">
        <input type="checkbox" id={field} name={field} defaultChecked={state.values[field] === 'on'} />
        {t.labels[field]}
      </label>
    )
  if (options) return <SelectField {...common} options={options} />
  if (rows[field]) return <TextArea {...common} rows={rows[field]} maxLength={longest[field]} />
  return (
    <TextField
      {...common}
      type={kinds[field] ?? 'text'}
      maxLength={longest[field]}
      inputMode={numbers.includes(field) ? 'decimal' : undefined}
      className={numbers.includes(field) ? 'short' : undefined}
    />
  )
}
