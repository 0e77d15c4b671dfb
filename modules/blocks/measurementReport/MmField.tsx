import { useState } from 'react'
import type { Language } from '~/db/tables'
import type { Stage } from '../block'
import { type MeasurementReportContent, readBeside } from './report'
import { reportTexts } from './texts'

type Props = {
  id: string
  content: MeasurementReportContent
  /** Read aloud where the place on the page says it to the eye. */
  name?: string
  value: string
  onValue(value: string): void
  stage: Stage
  language: Language
}

/** A size to type in mm, kept as it was typed; a line to write on where nothing can be typed. */
export function MmField({ id, content, name, value, onValue, stage, language }: Props) {
  const [isLeft, setLeft] = useState(false)
  if (stage === 'static') return <span className="write-line" />
  const isWrong = isLeft && value.trim() !== '' && readBeside(content, value) === undefined
  return (
    <>
      <input
        id={id}
        aria-label={name}
        inputMode="decimal"
        autoComplete="off"
        maxLength={16}
        value={value}
        disabled={stage !== 'open'}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
      {isWrong && (
        <span className="typed-wrong" id={`${id}-wrong`}>
          {reportTexts[language].notNumber}
        </span>
      )}
    </>
  )
}
