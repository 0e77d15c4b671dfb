import type { ReactNode } from 'react'
import type { Stage } from './block'
import { type Line, ticked } from './ticks'

type Props = {
  /** Unique on the page. */
  id: string
  heading: ReactNode
  hint?: string
  lines: Line[]
  done: string[]
  onDone(done: string[]): void
  stage: Stage
  isNumbered?: boolean
  /** What stands below a line. */
  below?(line: Line): ReactNode
}

/** Lines to tick under a heading; on paper, boxes to tick. */
export function TickList({ id, heading, hint, lines, done, onDone, stage, isNumbered, below }: Props) {
  if (lines.length === 0) return null
  return (
    <fieldset className="question ticks">
      <legend>{heading}</legend>
      {hint && <p className="question-how">{hint}</p>}
      <div className="options">
        {lines.map((line, place) => (
          <div key={line.id}>
            <label className="option">
              <input
                type="checkbox"
                name={`${id}-${line.id}`}
                checked={done.includes(line.id)}
                disabled={stage === 'checked' || stage === 'revealed'}
                onChange={() => onDone(ticked(done, line.id))}
              />
              {isNumbered && <span className="step-place">{place + 1}</span>}
              <span className="option-text">{line.text}</span>
            </label>
            {below?.(line)}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
