import { useRef } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { useAtOnce } from '../useAtOnce'
import { mostTyped, type OpenAnswer, type OpenAnswerContent } from './openAnswer'
import { openAnswerTexts } from './texts'

type Props = Parameters<LearnerView<OpenAnswerContent, OpenAnswer>>[0]

const nothing: OpenAnswer = { text: '', isSeen: false, met: [] }

/** An answer to write, and then to compare with a good one. */
export const OpenAnswerView: LearnerView<OpenAnswerContent, OpenAnswer> = (props) => {
  const { content, answer = nothing, stage, language } = props
  const t = openAnswerTexts[language]
  const isOpen = stage === 'open'
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{stage === 'static' ? t.onPaper : t.how}</p>
      {stage === 'static' && <Lines />}
      {isOpen && <Writing {...props} />}
      {!isOpen && stage !== 'static' && (
        <>
          <strong>{t.yours}</strong>
          <p className="open-own">{answer.text}</p>
        </>
      )}
      {stage !== 'static' && (answer.isSeen || stage === 'revealed') && (
        <>
          <Model {...props} isFocused={isOpen} />
          {isOpen ? <Judging {...props} /> : <Judged {...props} />}
        </>
      )}
    </fieldset>
  )
}

function Lines() {
  return (
    <div className="open-lines">
      {[0, 1, 2, 3, 4].map((line) => (
        <span key={line} />
      ))}
    </div>
  )
}

// Once the good answer is there the own one stays as it was, until it is tried again.
function Writing({ id, content, answer = nothing, onAnswer, round, language }: Props) {
  const t = openAnswerTexts[language]
  const count = answer.text.trim().length
  const isLong = answer.text.length > mostTyped - 100
  return (
    <>
      <label className="visually-hidden" htmlFor={`${id}-text`}>
        {t.yours}
      </label>
      <textarea
        className="open-text"
        id={`${id}-text`}
        rows={5}
        maxLength={mostTyped}
        value={answer.text}
        readOnly={answer.isSeen && round === 0}
        aria-describedby={`${id}-length`}
        onInput={(event) => onAnswer({ ...answer, text: event.currentTarget.value })}
      />
      <p className="question-how" id={`${id}-length`}>
        {count < content.least && t.least(content.least, count)}
        {isLong && t.left(mostTyped - answer.text.length)}
      </p>
    </>
  )
}

function Model({ content, language, isFocused }: Props & { isFocused: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  const isNew = useRef(isFocused)
  useAtOnce(() => {
    if (isNew.current && document.activeElement?.matches('button')) place.current?.focus()
  }, [])
  return (
    <div className="right-order open-model" tabIndex={-1} ref={place}>
      <strong>{openAnswerTexts[language].model}</strong>
      <p>{content.model}</p>
    </div>
  )
}

function Judging({ id, content, answer = nothing, onAnswer, language }: Props) {
  const { met } = answer
  return (
    <fieldset className="question open-judging">
      <legend>{openAnswerTexts[language].judge}</legend>
      <div className="options">
        {content.criteria.map((criterion) => (
          <label className="option" key={criterion.id}>
            <input
              type="checkbox"
              name={`${id}-met`}
              checked={met.includes(criterion.id)}
              onChange={(event) => {
                const others = met.filter((other) => other !== criterion.id)
                onAnswer({ ...answer, met: event.currentTarget.checked ? [...others, criterion.id] : others })
              }}
            />
            <span className="option-text">{criterion.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Judged({ content, answer = nothing, language }: Props) {
  const t = openAnswerTexts[language]
  return (
    <ul className="options open-judged">
      {content.criteria.map((criterion) => {
        const isMet = answer.met.includes(criterion.id)
        return (
          <li className={isMet ? 'option right' : 'option'} key={criterion.id}>
            <span className="option-text">{criterion.text} </span>
            <span className="option-mark">
              <Icon name={isMet ? 'right' : 'part'} />
              {isMet ? t.met : t.notMet}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
