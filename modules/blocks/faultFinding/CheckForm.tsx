import { useId } from 'react'
import type { Language } from '~/db/tables'
import { EditorField } from '../EditorField'
import { faultEditorTexts } from './texts'
import { type Check, type Worth, worths } from './way'

type Props = {
  check: Check
  place: number
  change(check: Check): void
  inMinutes: boolean
  language: Language
  problems: Record<string, string>
}

/** A check: what is done, what is seen then, and what it is worth. */
export function CheckForm({ check, place, change, inMinutes, language, problems }: Props) {
  const t = faultEditorTexts[language]
  const id = useId()
  const field = (name: 'name' | 'result' | 'minutes', label: string, placeholder: string, most: number) => (
    <EditorField
      label={label}
      quiet={name === 'name'}
      about={name === 'name' ? undefined : t.check(place + 1)}
      placeholder={placeholder}
      path={`checks.${place}.${name}`}
      value={check[name]}
      onChange={(text) => change({ ...check, [name]: text })}
      problem={problems[`checks.${place}.${name}`]}
      maxLength={most}
      inputMode={name === 'minutes' ? 'decimal' : undefined}
    />
  )
  return (
    <div className="option edit-option">
      <span className="step-place">{place + 1}</span>
      <div className="fault-form">
        {field('name', t.check(place + 1), t.check(place + 1), 120)}
        {field('result', t.result, t.resultHint, 600)}
        <div className="fault-form-last">
          <div className="edit-field">
            <label htmlFor={id}>
              {t.worth}
              <span className="visually-hidden"> {t.check(place + 1)}</span>
            </label>
            <select
              id={id}
              data-path={`checks.${place}.worth`}
              value={check.worth}
              onChange={(event) => change({ ...check, worth: event.target.value as Worth })}
            >
              {worths.map((worth) => (
                <option key={worth} value={worth}>
                  {t.worths[worth]}
                </option>
              ))}
            </select>
          </div>
          {inMinutes && field('minutes', t.minutes, '5', 20)}
        </div>
      </div>
    </div>
  )
}
