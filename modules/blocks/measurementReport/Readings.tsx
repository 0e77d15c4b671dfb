import type { ViewProps } from './learner'
import { Mark } from './Mark'
import { MmField } from './MmField'
import { figuresOf, isBench, isOut, limitsOf, nothing, readBeside, readingsOf, typedIn } from './report'
import { reportTexts } from './texts'

/** The readings in a table: to type at the bench, to judge in an exercise. */
export function Readings(props: ViewProps) {
  const { content, answer = nothing, language, stage } = props
  const t = reportTexts[language]
  const isCompared = isBench(content) && stage !== 'static'
  return (
    <table className="report-table">
      <thead>
        <tr>
          {[t.number, t.size, t.judge].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {readingsOf(content, answer).map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reading is known by its place.
          <tr key={at}>
            <th scope="row">{at + 1}</th>
            <td>{isBench(content) ? <Typed {...props} at={at} /> : shown(text, language)}</td>
            <td>{isCompared ? <Compared {...props} text={text} /> : <Judge {...props} at={at} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type RowProps = ViewProps & { at: number }

function Typed({ id, content, answer = nothing, onAnswer, stage, language, at }: RowProps) {
  const typed = typedIn(content, answer)
  return (
    <MmField
      {...{ content, stage, language }}
      id={`${id}-${at}`}
      name={`${reportTexts[language].reading} ${at + 1}`}
      value={typed[at]!}
      onValue={(text) => onAnswer({ ...answer, typed: typed.map((old, place) => (place === at ? text : old)) })}
    />
  )
}

/** At the bench it is not the learner who compares. */
function Compared({ content, language, text }: ViewProps & { text: string }) {
  const [limits, value] = [limitsOf(content), readBeside(content, text)]
  if (!limits || value === undefined) return null
  const out = isOut(limits, value)
  return <Mark isRight={!out} word={reportTexts[language][out ? 'out' : 'in']} />
}

function Judge(props: RowProps) {
  const { id, content, answer = nothing, onAnswer, stage, language, at } = props
  const t = reportTexts[language]
  const reading = content.readings[at]?.id ?? ''
  const sides = { in: answer.inside, out: answer.outside }
  const judge = (side: 'in' | 'out') => {
    const [inside, outside] = [sides.in, sides.out].map((ids) => ids.filter((one) => one !== reading))
    const judged = { ...answer, inside: inside!, outside: outside! }
    judged[side === 'in' ? 'inside' : 'outside'].push(reading)
    onAnswer(judged)
  }
  return (
    <div className="report-judge" role="radiogroup" aria-label={`${t.reading} ${at + 1}`}>
      {(['in', 'out'] as const).map((side) => (
        <label key={side} className="option">
          <input
            type="radio"
            name={`${id}-${at}`}
            checked={sides[side].includes(reading)}
            disabled={stage === 'checked' || stage === 'revealed'}
            onChange={() => judge(side)}
          />
          {t[side]}
        </label>
      ))}
      <JudgeMark {...props} reading={reading} />
    </div>
  )
}

function JudgeMark({ content, answer = nothing, stage, language, at, reading }: RowProps & { reading: string }) {
  const t = reportTexts[language]
  const isOutside = figuresOf(content, answer)?.outs[at]
  if (isBench(content) || isOutside === undefined || stage === 'open' || stage === 'static') return null
  const isRight = (isOutside ? answer.outside : answer.inside).includes(reading)
  return <Mark isRight={isRight} word={isRight ? t.right : t.wrong} />
}

function shown(text: string, language: ViewProps['language']) {
  return language === 'nl' ? text.replace('.', ',') : text.replace(',', '.')
}
