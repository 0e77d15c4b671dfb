import type { Language } from '~/db/tables'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { EditorShort } from '../EditorShort'
import { optionId } from '../option'
import { most } from './schema'
import { workOrderEditorTexts } from './texts'
import type { Measured } from './workOrder'

type Props = {
  values: Measured[]
  partsMade: number
  onChange(values: Measured[]): void
  problems: Record<string, string>
  language: Language
}

/** What is measured in the job, and what it may be. */
export function ValuesEditor({ values, partsMade, onChange, problems, language }: Props) {
  const t = workOrderEditorTexts[language]
  const item = () => ({ id: optionId(partsMade), text: '', unit: 'mm', from: '', to: '' })
  return (
    <fieldset>
      <legend>{t.values}</legend>
      <p className="question-how">{t.valuesHint}</p>
      <EditorProblem text={problems.values} />
      <EditorList
        items={values}
        onChange={onChange}
        nameOf={(place) => t.value(place + 1)}
        add={{ label: t.addValue, item, most: most.values }}
        fewest={0}
        language={language}
      >
        {(value, place, change) => (
          <div className="option edit-option">
            <div>
              <EditorField
                quiet
                label={t.value(place + 1)}
                placeholder={t.valueExample}
                path={`values.${place}.text`}
                value={value.text}
                onChange={(text) => change({ ...value, text })}
                problem={problems[`values.${place}.text`]}
                maxLength={200}
              />
              <div className="edit-row work-edit-limits">
                {(['unit', 'from', 'to'] as const).map((part) => (
                  <EditorShort
                    key={part}
                    label={t[part]}
                    path={`values.${place}.${part}`}
                    value={value[part]}
                    onChange={(text) => change({ ...value, [part]: text })}
                    problem={problems[`values.${place}.${part}`]}
                    maxLength={part === 'unit' ? 12 : 20}
                  />
                ))}
              </div>
            </div>
          </div>
        )}
      </EditorList>
    </fieldset>
  )
}
