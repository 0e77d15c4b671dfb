import { workPlacesTexts } from '~/app/texts/workPlaces'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { type PlaceField as Field, longest } from '~/modules/intake/places/placeFields'
import type { CreboChoice } from './PlaceForm'
import type { PlaceFormState } from './typedPlace.server'

type Props = { field: Field; state: PlaceFormState; crebos: CreboChoice[] }

const types: Partial<Record<Field, string>> = {
  ...{ contactEmail: 'email', supervisorEmail: 'email', contactPhone: 'tel' },
  ...{ startsOn: 'date', endsOn: 'date', offeredUntil: 'date' },
}

/** One question of the form, with what somebody else made of it meanwhile. */
export function PlaceField(props: Props) {
  const { field, state, crebos } = props
  const change = state.changes.find((one) => one.field === field)
  return (
    <div className="offering-field">
      <Asked {...props} />
      {change && <OthersWords change={change} by={state.by} crebos={crebos} />}
    </div>
  )
}

function Asked({ field, state, crebos }: Props) {
  const t = useTexts(workPlacesTexts)
  const error = state.errors[field]
  const common = { name: field, id: field, label: t.labels[field], hint: t.hints[field], error }
  const value = state.values[field]
  if (field === 'days') return <Days state={state} />
  if (field === 'isNamed')
    return (
      <>
        <label className="tick-field" htmlFor={field}>
          <input type="checkbox" id={field} name={field} defaultChecked={value === 'on'} />
          {t.labels[field]}
        </label>
        <p className="hint tick-hint">{t.hints[field]}</p>
      </>
    )
  if (field === 'crebo')
    return <SelectField {...common} options={creboOptions(crebos, t.notChosen, t.withCrebo)} defaultValue={value} />
  if (field === 'schoolDay') {
    const options = t.weekdays.map((label, place) => ({ value: String(place + 1), label }))
    return <SelectField {...common} options={[{ value: '', label: t.noSchoolDay }, ...options]} defaultValue={value} />
  }
  if (field === 'description')
    return <TextArea {...common} rows={5} maxLength={longest.description} defaultValue={value} />
  const isShort = ['number', 'postcode', 'startsOn', 'endsOn', 'offeredUntil'].includes(field)
  return (
    <TextField
      {...common}
      type={types[field] ?? 'text'}
      maxLength={longest[field]}
      inputMode={field === 'number' ? 'numeric' : undefined}
      className={isShort ? 'short' : undefined}
      defaultValue={value}
    />
  )
}

function Days({ state }: { state: PlaceFormState }) {
  const t = useTexts(workPlacesTexts)
  const chosen = state.values.days.split(' ')
  const error = state.errors.days
  return (
    <fieldset
      id="days"
      className={error ? 'day-choice field-wrong' : 'day-choice'}
      aria-describedby={error && 'days-error'}
    >
      <legend>{t.labels.days}</legend>
      <div>
        {t.weekdays.map((name, place) => (
          <label key={name}>
            <input type="checkbox" name="days" value={place + 1} defaultChecked={chosen.includes(String(place + 1))} />
            {name}
          </label>
        ))}
      </div>
      {error && (
        <p className="error" id="days-error">
          {error}
        </p>
      )}
    </fieldset>
  )
}

type Told = { change: PlaceFormState['changes'][number]; by: string | undefined; crebos: CreboChoice[] }

function OthersWords({ change: { field, theirs, mine }, by, crebos }: Told) {
  const t = useTexts(workPlacesTexts)
  const named = () => {
    if (field === 'crebo') return creboOptions(crebos, '', t.withCrebo).find(({ value }) => value === theirs)?.label
    const isDay = field === 'days' || field === 'schoolDay'
    return isDay
      ? theirs
          .split(' ')
          .map((day) => t.weekdays[Number(day) - 1] ?? '')
          .join(', ')
      : theirs
  }
  return (
    <div className="others-words">
      <p>
        {t.theyHave(by ?? t.somebody)} <q className="as-typed">{named() || t.emptied}</q>
      </p>
      <p className="hint">{mine === undefined ? t.takenOver : t.yoursStays}</p>
    </div>
  )
}

type Naming = (name: string, level: number, crebo: string) => string

function creboOptions(crebos: CreboChoice[], none: string, named: Naming) {
  const options = crebos.map(({ code, name, level }) => ({ value: code, label: named(name, level, code) }))
  return [{ value: '', label: none }, ...options]
}
