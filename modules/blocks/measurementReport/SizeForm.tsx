import { useId } from 'react'
import { EditorSelect } from '../EditorSelect'
import { EditorShort } from '../EditorShort'
import { readNumber, writeNumber } from '../typedNumber'
import { Callout } from './Callout'
import type { FormProps } from './editor'
import { deviationsOf, inMillimetres } from './iso286'
import { digitsOf, limitsOf, type MeasurementReportContent } from './report'
import { reportEditorTexts } from './texts'

/** The size with its deviations; those of a fit are looked up here, so that they go along with the content. */
export function SizeForm({ content, onChange, language, problems = {} }: FormProps) {
  const t = reportEditorTexts[language]
  const name = useId()
  const set = (part: Partial<MeasurementReportContent>) => onChange(lookedUp({ ...content, ...part }))
  return (
    <fieldset>
      <legend>{t.size}</legend>
      {(['deviations', 'fit'] as const).map((given) => (
        <label className="edit-setting" key={given}>
          <input type="radio" name={name} checked={content.given === given} onChange={() => set({ given })} />
          {given === 'fit' ? t.isFit : t.deviations}
        </label>
      ))}
      <div className="edit-row edit-report-size">
        <EditorSelect
          label={t.shape}
          path="shape"
          value={content.shape}
          options={(['shaft', 'hole', 'length'] as const).map((shape) => [shape, t.shapes[shape]] as const)}
          onChange={(shape) => set({ shape })}
        />
        {fieldsOf(content).map((field) => (
          <EditorShort
            key={field}
            label={t[field]}
            path={field}
            unit={field === 'fit' ? undefined : 'mm'}
            placeholder={field === 'fit' ? t.fitHint : undefined}
            value={content[field]}
            onChange={(text) => set({ [field]: text })}
            problem={problems[field]}
            maxLength={field === 'fit' ? 6 : 24}
          />
        ))}
      </div>
      {content.given === 'fit' && (
        <label className="edit-setting">
          <input
            type="checkbox"
            checked={content.withDeviations}
            onChange={(event) => set({ withDeviations: event.target.checked })}
          />
          {t.withDeviations}
        </label>
      )}
      <Callout content={{ ...content, withDeviations: true }} language={language} />
      <Limits {...{ content, language }} />
    </fieldset>
  )
}

function Limits({ content, language }: Pick<FormProps, 'content' | 'language'>) {
  const limits = limitsOf(content)
  if (!limits || limits.least >= limits.most) return null
  const digits = digitsOf([content.nominal, content.upper, content.lower])
  const [least, most] = [limits.least, limits.most].map((value) => writeNumber(value, digits, language))
  return <p role="status">{reportEditorTexts[language].limits(least!, most!)}</p>
}

function fieldsOf({ given }: MeasurementReportContent) {
  return given === 'fit' ? (['nominal', 'fit'] as const) : (['nominal', 'upper', 'lower'] as const)
}

function lookedUp(content: MeasurementReportContent): MeasurementReportContent {
  if (content.given !== 'fit') return content
  const found = deviationsOf(readNumber(content.nominal) ?? 0, content.fit)
  return { ...content, upper: found ? inMillimetres(found.upper) : '', lower: found ? inMillimetres(found.lower) : '' }
}
