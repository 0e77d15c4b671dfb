import { ChoiceView } from '../ChoiceView'
import { PrintButton } from '../PrintButton'
import { writeNumber } from '../typedNumber'
import { Callout } from './Callout'
import type { ViewProps } from './learner'
import { Mark } from './Mark'
import { MmField } from './MmField'
import { Readings } from './Readings'
import { type Decision, figuresOf, isBench, isSame, nothing, readBeside, typedIn } from './report'
import { Spread } from './Spread'
import { mm, reportTexts } from './texts'

/** All of the report below its question. */
export function Sheet(props: ViewProps) {
  const { content, answer = nothing, stage, language } = props
  const t = reportTexts[language]
  const figures = figuresOf(content, answer)
  const isOwn = isBench(content)
  return (
    <>
      {!isDone(stage) && <p className="question-how">{isOwn ? t.howBench : t.how(figures?.digits ?? 3)}</p>}
      <Callout {...{ content, language }} />
      {isOwn && stage === 'static' && <Head language={language} />}
      <Readings {...props} />
      <div className="report-figures" role={isOwn ? 'status' : undefined}>
        <Figure {...props} at={0} />
        <Figure {...props} at={1} />
      </div>
      {figures && (stage === 'revealed' || (isOwn && stage !== 'static')) && <Spread {...{ figures, language }} />}
      <Decide {...props} />
      {stage !== 'static' && <PrintButton what="report" language={language} />}
    </>
  )
}

/** What is filled in above a report on paper. */
function Head({ language }: Pick<ViewProps, 'language'>) {
  return (
    <p className="report-form">
      {reportTexts[language].forms.map((name) => (
        <span key={name}>
          {name} <span className="write-line" />
        </span>
      ))}
    </p>
  )
}

/** The mean, and the range: worked out by the learner, or at the bench for them. */
function Figure(props: ViewProps & { at: 0 | 1 }) {
  const { id, content, answer = nothing, onAnswer, stage, language, at } = props
  const t = reportTexts[language]
  const label = t[at === 0 ? 'mean' : 'range']
  const right = figuresOf(content, answer)
  if (isBench(content) && stage !== 'static')
    return right ? (
      <p>
        {label}:{' '}
        <strong>
          {writeNumber(at === 0 ? right.mean : right.range, right.digits, language)} {mm}
        </strong>
      </p>
    ) : null
  const typed = typedIn(content, answer)
  const type = (text: string) => onAnswer({ ...answer, typed: at === 0 ? [text, typed[1]!] : [typed[0]!, text] })
  return (
    <p className="typed-number">
      <label htmlFor={`${id}-figure${at}`}>{label}</label>
      <span>
        <MmField {...{ content, stage, language }} id={`${id}-figure${at}`} value={typed[at]!} onValue={type} />
        {mm}
      </span>
      {isDone(stage) && typed[at] && <FigureMark {...props} text={typed[at]} />}
    </p>
  )
}

function FigureMark({ content, stage, language, at, text }: ViewProps & { at: 0 | 1; text: string }) {
  const t = reportTexts[language]
  const right = figuresOf(content)
  if (!right) return null
  const [value, wanted] = [readBeside(content, text), at === 0 ? right.mean : right.range]
  if (isSame(value, wanted, right.digits)) return <Mark isRight word={t.right} />
  const isSum = at === 0 && isSame(value, right.sum, right.digits)
  const inMicrons = at === 1 && wanted > 0 && isSame(value, wanted * 1000, right.digits)
  const why = isSum ? t.isSum(right.values.length) : inMicrons ? t.isMicrons : `${t.wrong}.`
  const told = stage === 'revealed' ? ` ${t.itIs(writeNumber(wanted, right.digits, language))}` : ''
  return <Mark isRight={false} word={why + told} />
}

function Decide(props: ViewProps) {
  const { content, answer = nothing, onAnswer, stage, language } = props
  const t = reportTexts[language]
  const right = figuresOf(content, answer)?.decision
  const options = (['accept', 'reject'] as const).map((id) => ({
    id,
    text: t[id],
    isRight: id === right,
    feedback: '',
  }))
  return (
    <>
      <ChoiceView
        {...props}
        content={{ question: t.decision, options, optionsMade: 2, shuffle: false }}
        control="radio"
        instruction=""
        missed={t.right}
        chosen={answer.decision ? [answer.decision] : []}
        onChoose={(decision) => onAnswer({ ...answer, decision: decision as Decision })}
      />
      {isDone(stage) && right && answer.decision !== right && <p className="question-more">{t.decidedOther[right]}</p>}
    </>
  )
}

function isDone(stage: ViewProps['stage']) {
  return stage === 'checked' || stage === 'revealed'
}
