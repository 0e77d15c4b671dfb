import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { EditorSelect } from '../EditorSelect'
import { optionId } from '../option'
import { writeNumber } from '../typedNumber'
import type { FormProps } from './editor'
import { figuresOf, type Reading } from './report'
import { Spread } from './Spread'
import { fewestReadings, mostReadings } from './schema'
import { reportEditorTexts } from './texts'

/** The readings of an exercise, drawn between their limits; at the bench only how many there are. */
export function ReadingsForm(props: FormProps) {
  const { content, onChange, language } = props
  const t = reportEditorTexts[language]
  if (content.mode === 'exercise') return <Given {...props} />
  const counts = Array.from({ length: mostReadings - fewestReadings + 1 }, (_, more) => String(fewestReadings + more))
  return (
    <div>
      <EditorSelect
        label={t.count}
        path="count"
        value={String(content.count)}
        options={counts.map((count) => [count, count] as const)}
        onChange={(count) => onChange({ ...content, count: Number(count) })}
      />
      <p className="hint">{t.scoredBench}</p>
    </div>
  )
}

function Given({ content, onChange, language, problems = {} }: FormProps) {
  const t = reportEditorTexts[language]
  const { readings, readingsMade } = content
  const setReadings = (next: Reading[]) =>
    onChange({ ...content, readings: next, readingsMade: readingsMade + (next.length > readings.length ? 1 : 0) })
  return (
    <fieldset>
      <legend>{t.readings}</legend>
      <p className="hint">{t.scored}</p>
      <EditorProblem text={problems.readings} />
      <EditorList
        items={readings}
        onChange={setReadings}
        nameOf={(place) => t.reading(place + 1)}
        add={{ label: t.addReading, item: () => ({ id: optionId(readingsMade), text: '' }), most: mostReadings }}
        fewest={fewestReadings}
        language={language}
      >
        {(reading, place, change) => (
          <EditorField
            className="edit-reading"
            label={t.reading(place + 1)}
            path={`readings.${place}.text`}
            value={reading.text}
            onChange={(text) => change({ ...reading, text: text.replace(/[\r\n]/g, '') })}
            problem={problems[`readings.${place}.text`]}
            inputMode="decimal"
            maxLength={24}
            spellCheck={false}
          />
        )}
      </EditorList>
      <Follows {...{ content, language }} />
    </fieldset>
  )
}

function Follows({ content, language }: Pick<FormProps, 'content' | 'language'>) {
  const figures = figuresOf(content)
  if (!figures || figures.limits.least >= figures.limits.most) return null
  const { outs, mean, range, digits } = figures
  const [meanText, rangeText] = [mean, range].map((value) => writeNumber(value, digits, language))
  const out = outs.filter(Boolean).length
  return (
    <>
      <p>{reportEditorTexts[language].follows(meanText!, rangeText!, out)}</p>
      <Spread {...{ figures, language }} />
    </>
  )
}
