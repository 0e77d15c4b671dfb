import { useState } from 'react'
import type { Language } from '~/db/tables'
import type { Stage } from '../block'
import { Icon } from '../Icon'
import { judge } from './limits'
import { workOrderTexts } from './texts'
import { type Measured, mostTyped, nothingDone, type WorkOrderAnswer } from './workOrder'

type Props = {
  id: string
  label: string
  /** What the label is about, where the place on the page says so to the eye. */
  about?: string
  asked: Omit<Measured, 'text'>
  answer: WorkOrderAnswer | undefined
  onAnswer(answer: WorkOrderAnswer): void
  stage: Stage
  language: Language
}

/** A value, or where a photo is. Limits are judged once the field was left: 2 is the start of 24 too. */
export function TypedField({ id, label, about, asked, answer = nothingDone, onAnswer, stage, language }: Props) {
  const t = workOrderTexts[language]
  const text = answer.typed[asked.id] ?? ''
  const name = `${id}-${asked.id}-typed`
  const [isLeft, setLeft] = useState(text !== '')
  const verdict = isLeft && judge(asked, text)
  return (
    <div className="typed-number">
      <label htmlFor={name}>
        {label}
        {about && <span className="visually-hidden"> {about}</span>}
      </label>
      <span className="question-how" id={`${name}-how`}>
        {t.limits(asked.from.trim(), asked.to.trim(), asked.unit)}
      </span>
      <span>
        {stage === 'static' ? (
          <span className="write-line" />
        ) : (
          <input
            id={name}
            autoComplete="off"
            maxLength={mostTyped}
            value={text}
            disabled={stage !== 'open'}
            aria-describedby={`${name}-how`}
            onInput={(event) =>
              onAnswer({ ...answer, typed: { ...answer.typed, [asked.id]: event.currentTarget.value } })
            }
            onBlur={() => setLeft(true)}
          />
        )}
        {asked.unit}
      </span>
      <span className={`work-verdict work-${verdict}`} role="status">
        {verdict && (
          <>
            <Icon name={verdict === 'inside' ? 'right' : 'alert'} />
            {t[verdict]}
          </>
        )}
      </span>
    </div>
  )
}
