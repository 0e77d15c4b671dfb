import { useState } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { boundsOf, judge, whyUnread } from './judge'
import type { NumberContent } from './number'
import { shownNumber, unitText, withUnit } from './shown'
import { ToleranceBand } from './ToleranceBand'
import { numberTexts } from './texts'

type Props = Parameters<LearnerView<NumberContent, string>>[0]

/** A number to type, with its unit behind it or to be typed along. */
export const NumberView: LearnerView<NumberContent, string> = (props) => {
  const { id, content, answer = '', onAnswer, stage, language } = props
  const t = numberTexts[language]
  const [isLeft, setLeft] = useState(false)
  const isOpen = stage === 'open'
  const unread = isOpen && isLeft && answer.trim() !== '' ? whyUnread(content, answer) : undefined
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{asksUnit(content) ? t.typeWithUnit : t.typeNumber}</p>
      <div className={`typed ${markOf(props)?.kind ?? ''}`}>
        <label className="visually-hidden" htmlFor={`${id}-number`}>
          {t.yours}
        </label>
        <input
          id={`${id}-number`}
          inputMode={asksUnit(content) || mayBeNegative(content) ? 'text' : 'decimal'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={24}
          value={answer}
          disabled={stage === 'checked' || stage === 'revealed'}
          aria-describedby={`${id}-unit ${id}-unread`}
          aria-invalid={unread ? true : undefined}
          onInput={(event) => onAnswer(event.currentTarget.value)}
          onBlur={() => setLeft(true)}
        />
        <span className="typed-unit" id={`${id}-unit`}>
          {asksUnit(content) ? '' : unitText(content, language)}
        </span>
        <Mark {...props} />
      </div>
      {isOpen && (
        <p className="typed-unread" id={`${id}-unread`} role="status">
          {unread && t.unread[unread]}
        </p>
      )}
      {stage === 'revealed' && <RightNumber {...props} />}
    </fieldset>
  )
}

function Mark(props: Props) {
  const mark = markOf(props)
  if (!mark) return null
  return (
    <span className="option-mark">
      <Icon name={mark.kind === 'near' ? 'part' : mark.kind} />
      {mark.word}
    </span>
  )
}

function RightNumber({ content, answer = '', language }: Props) {
  const t = numberTexts[language]
  const right = boundsOf(content)
  if (!right) return null
  const { value, verdict } = judge(content, answer)
  const [least, most] = [right.least, right.most].map((one) => withUnit(shownNumber(one, language), content, language))
  const yours = verdict !== 'otherUnit' && whyUnread(content, answer) === undefined
  return (
    <div className="right-order">
      <p>{least === most ? t.rightOne(least!) : t.rightRange(least!, most!)}</p>
      <ToleranceBand
        right={right}
        value={yours ? { at: value, text: t.youHave(shownNumber(value, language)) } : undefined}
        language={language}
      />
    </div>
  )
}

function markOf({ content, answer, stage, language }: Props) {
  if (answer === undefined || (stage !== 'checked' && stage !== 'revealed')) return undefined
  const t = numberTexts[language]
  const { verdict, isClose, mistake } = judge(content, answer)
  if (verdict === 'right') return { kind: 'right' as const, word: t.marks.right }
  if (isClose && !mistake) return { kind: 'near' as const, word: verdict === 'low' ? t.closeLow : t.closeHigh }
  return { kind: 'wrong' as const, word: t.marks[verdict] }
}

function asksUnit({ typeUnit, unit }: NumberContent) {
  return typeUnit && unit !== 'none'
}

// The keys for decimals on a phone have no minus.
function mayBeNegative(content: NumberContent) {
  return (boundsOf(content)?.least ?? 0) < 0
}
