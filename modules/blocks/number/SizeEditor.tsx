import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { unitSigns } from '../units'
import { boundsOf, closeBoundsOf } from './judge'
import { NumberField } from './NumberField'
import type { NumberContent, NumberUnit } from './number'
import { closeTimes, numberUnits } from './schema'
import { shownNumber, withUnit } from './shown'
import { ToleranceBand } from './ToleranceBand'
import { numberEditorTexts, numberTexts } from './texts'

type Props = Parameters<EditorView<NumberContent>>[0]

/** What is right, how near still earns half, and in which unit; drawn as it is written. */
export function SizeEditor(props: Props) {
  const { content, onChange, language } = props
  const t = numberEditorTexts[language]
  const name = useId()
  const set = (part: Partial<NumberContent>) => onChange({ ...content, ...part })
  return (
    <fieldset className="edit-number">
      <legend>{t.right}</legend>
      {(['tolerance', 'limits'] as const).map((given) => (
        <label className="edit-setting" key={given}>
          <input type="radio" name={name} checked={content.given === given} onChange={() => set({ given })} />
          {t[given]}
        </label>
      ))}
      <div className="edit-size">
        {content.given === 'tolerance' ? <WithTolerance {...props} /> : <WithLimits {...props} />}
        <UnitChoice {...props} />
      </div>
      {content.unit !== 'none' && (
        <label className="edit-setting">
          <input
            type="checkbox"
            checked={content.typeUnit}
            onChange={(event) => set({ typeUnit: event.target.checked })}
          />
          {t.typeUnit}
        </label>
      )}
      <CloseChoice {...props} />
      <Drawn {...props} />
    </fieldset>
  )
}

function WithTolerance({ content, onChange, language, problems = {} }: Props) {
  const t = numberEditorTexts[language]
  return (
    <>
      <NumberField
        label={t.nominal}
        path="nominal"
        value={content.nominal}
        onChange={(nominal) => onChange({ ...content, nominal })}
        problem={problems.nominal}
      />
      <div className="edit-deviations">
        <NumberField
          label={t.plus}
          path="plus"
          value={content.plus}
          onChange={(plus) => onChange({ ...content, plus })}
          problem={problems.plus}
        />
        <NumberField
          label={t.minus}
          path="minus"
          value={content.minus}
          onChange={(minus) => onChange({ ...content, minus })}
          problem={problems.minus}
        />
      </div>
    </>
  )
}

function WithLimits({ content, onChange, language, problems = {} }: Props) {
  const t = numberEditorTexts[language]
  return (
    <>
      {(['least', 'most'] as const).map((end) => (
        <NumberField
          key={end}
          label={t[end]}
          path={end}
          value={content[end]}
          onChange={(value) => onChange({ ...content, [end]: value })}
          problem={problems[end]}
        />
      ))}
    </>
  )
}

function UnitChoice({ content, onChange, language, problems = {} }: Props) {
  const t = numberEditorTexts[language]
  const id = useId()
  return (
    <>
      <div className="edit-select">
        <label htmlFor={id}>{t.unit}</label>
        <select
          id={id}
          value={content.unit}
          onChange={(event) => onChange({ ...content, unit: event.target.value as NumberUnit })}
        >
          {numberUnits.map((unit) => (
            <option key={unit} value={unit}>
              {unit === 'pieces' || unit === 'own' || unit === 'none' ? t.unitNames[unit] : unitSigns[unit]}
            </option>
          ))}
        </select>
      </div>
      {content.unit === 'own' && (
        <EditorField
          label={t.ownUnit}
          path="ownUnit"
          value={content.ownUnit}
          onChange={(ownUnit) => onChange({ ...content, ownUnit })}
          problem={problems.ownUnit}
          maxLength={20}
        />
      )}
    </>
  )
}

function CloseChoice({ content, onChange, language }: Props) {
  const t = numberEditorTexts[language]
  const id = useId()
  return (
    <div className="edit-select">
      <label htmlFor={id}>{t.close}</label>
      <select
        id={id}
        value={content.close}
        onChange={(event) => onChange({ ...content, close: Number(event.target.value) })}
      >
        {closeTimes.map((times) => (
          <option key={times} value={times}>
            {times === 0 ? t.closeNever : t.closeTo(times)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Drawn({ content, language }: Props) {
  const right = boundsOf(content)
  if (!right || right.least > right.most) return null
  const close = closeBoundsOf(content)
  const text = (value: number) => withUnit(shownNumber(value, language), content, language)
  const t = numberTexts[language]
  return (
    <div className="right-order">
      <p>
        {right.least === right.most ? t.rightOne(text(right.least)) : t.rightRange(text(right.least), text(right.most))}{' '}
        {close && numberEditorTexts[language].closeRange(text(close.least), text(close.most))}
      </p>
      <ToleranceBand {...{ right, close, language }} />
    </div>
  )
}
