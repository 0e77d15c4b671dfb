import { useState } from 'react'
import type { LearnerView } from '../block'
import { describe } from '../gcode/describe'
import { Follow, OnPaper } from '../gcode/Follow'
import { readContent } from '../gcode/program'
import { Icon, type IconName } from '../Icon'
import { betterMoves, betterProgram } from './better'
import { countOf, type FaultLine, type GcodeFaultContent } from './gcodeFault'
import { gcodeFaultTexts } from './texts'

type Props = Parameters<LearnerView<GcodeFaultContent, string[]>>[0]

/** A program and the way of its tool, in which something is wrong. */
export const GcodeFaultView: LearnerView<GcodeFaultContent, string[]> = (props) => {
  const { content, stage, language } = props
  const t = gcodeFaultTexts[language]
  const count = countOf(content)
  const program = readContent(content)
  if (stage === 'static')
    return (
      <fieldset className="question">
        <legend>{content.question}</legend>
        <p className="question-how">{count > 1 ? t.onPaperMore(count) : t.onPaperOne}</p>
        <OnPaper {...{ program, language }} lines={content.lines} noteOf={() => ''} />
      </fieldset>
    )
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{count > 1 ? t.findMore(count) : t.findOne}</p>
      <Finding {...props} />
    </fieldset>
  )
}

function Finding(props: Props) {
  const { id, content, answer = [], stage, language } = props
  const { choose, isFull } = useChoosing(props)
  const isRevealed = stage === 'revealed'
  const fixed = isRevealed ? betterProgram(content) : undefined
  const noteOf = ({ isWrong, corrected }: FaultLine, place: number) =>
    fixed && isWrong && corrected.trim() !== ''
      ? gcodeFaultTexts[language].better(describe(fixed, place, language))
      : ''
  return (
    <>
      <Follow
        {...{ id, noteOf, language }}
        lines={content.lines}
        program={readContent(content)}
        better={isRevealed ? betterMoves(content) : undefined}
        chosen={answer}
        isMultiple={countOf(content) > 1}
        onChoose={stage === 'open' ? choose : undefined}
        classOf={(line) => markOf(line, props)?.kind ?? ''}
        after={(line) => <After {...props} line={line} />}
      />
      <p className="question-more" role="status">
        {isFull && gcodeFaultTexts[language].full(countOf(content))}
      </p>
    </>
  )
}

/** One wrong line is chosen in place of another; of more, as many as there are. */
function useChoosing({ content, answer = [], onAnswer }: Props) {
  const [isFull, setFull] = useState(false)
  const count = countOf(content)
  const choose = (place: number) => {
    const { id, text } = content.lines[place]!
    if (text.trim() === '') return
    const isChosen = answer.includes(id)
    const isTooMany = !isChosen && count > 1 && answer.length >= count
    setFull(isTooMany)
    if (isTooMany) return
    const others = answer.filter((one) => one !== id)
    onAnswer(isChosen ? others : count > 1 ? [...others, id] : [id])
  }
  return { choose, isFull }
}

type Mark = {
  kind: 'chosen' | 'right' | 'wrong' | 'missed'
  icon: IconName
  word: 'chosen' | 'found' | 'notWrong' | 'missed'
}

function markOf({ id, isWrong }: FaultLine, { answer = [], stage }: Props): Mark | undefined {
  if (answer.includes(id)) {
    if (stage === 'open') return { kind: 'chosen', icon: 'alert', word: 'chosen' }
    return isWrong
      ? { kind: 'right', icon: 'right', word: 'found' }
      : { kind: 'wrong', icon: 'wrong', word: 'notWrong' }
  }
  return stage === 'revealed' && isWrong ? { kind: 'missed', icon: 'alert', word: 'missed' } : undefined
}

function After(props: Props & { line: FaultLine }) {
  const { line, stage, language } = props
  const t = gcodeFaultTexts[language]
  const mark = markOf(line, props)
  return (
    <>
      {mark && (
        <span className="option-mark gcode-note">
          <Icon name={mark.icon} />
          {t[mark.word]}
        </span>
      )}
      {stage === 'revealed' && line.isWrong && line.corrected.trim() !== '' && (
        <span className="gcode-note">{t.better(line.corrected)}</span>
      )}
    </>
  )
}
