import { useId, useRef } from 'react'
import { EditorProblem } from '../EditorField'
import { keepLines, type ProgramLine } from './keepLines'

type Props<Line> = {
  label: string
  hint: string
  lines: Line[]
  linesMade: number
  fresh(line: ProgramLine): Line
  onChange(changed: { lines: Line[]; linesMade: number }): void
  /** The line with the cursor. */
  onLine(place: number): void
  problem?: string
}

/** A program to type or paste, with the numbers of its lines beside it. */
export function ProgramField<Line extends ProgramLine>(props: Props<Line>) {
  const { label, hint, lines, linesMade, fresh, onChange, onLine, problem } = props
  const id = useId()
  const gone = useRef<Line[]>([])
  const change = (text: string) => {
    const kept = keepLines({ lines, linesMade }, text, fresh, gone.current)
    const ids = new Set(kept.lines.map((line) => line.id))
    gone.current = [...gone.current, ...lines].filter((line) => !ids.has(line.id))
    onChange(kept)
  }
  const told = (area: HTMLTextAreaElement) => onLine(area.value.slice(0, area.selectionStart).split('\n').length - 1)
  return (
    <div className={problem ? 'edit-field edit-wrong' : 'edit-field'}>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="gcode-field">
        <span aria-hidden="true">{lines.map((_, place) => place + 1).join('\n') || 1}</span>
        <textarea
          id={id}
          rows={Math.max(6, lines.length + 1)}
          wrap="off"
          spellCheck={false}
          autoCapitalize="characters"
          autoComplete="off"
          maxLength={40_000}
          value={lines.map(({ text }) => text).join('\n')}
          data-path="lines"
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
          onChange={(event) => {
            change(event.target.value)
            told(event.target)
          }}
          onSelect={(event) => told(event.currentTarget)}
        />
      </div>
      <EditorProblem id={`${id}-problem`} text={problem} />
    </div>
  )
}
