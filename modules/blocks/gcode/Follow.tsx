import { type ComponentProps, useState } from 'react'
import type { Language } from '~/db/tables'
import { Icon } from '../Icon'
import { Drawing, Legend } from './Drawing'
import { describe } from './describe'
import type { ProgramLine } from './keepLines'
import { Lines, LineText } from './ProgramLines'
import type { Move, Program } from './program'
import { gcodeTexts } from './texts'

type Props<Line extends ProgramLine> = {
  lines: Line[]
  program: Program
  /** Moves as they should have been. */
  better?: Move[]
  /** What is said of a line besides what it does. */
  noteOf(line: Line, place: number): string
  language: Language
}
type Chosen<Line extends ProgramLine> = Pick<
  ComponentProps<typeof Lines<Line>>,
  'id' | 'chosen' | 'isMultiple' | 'onChoose' | 'classOf' | 'after'
>

/** A program to go through line by line: the line that is looked at lights up in the drawing, and is told. */
export function Follow<Line extends ProgramLine>(props: Props<Line> & Chosen<Line>) {
  const { lines, program, better, noteOf, language, ...list } = props
  const t = gcodeTexts[language]
  const [at, setAt] = useState<number>()
  const [hover, setHover] = useState<number>()
  // A mouse that lies still does not hold back the keys and the buttons.
  const goTo = (place: number) => {
    setAt(place)
    setHover(undefined)
  }
  const shown = hover ?? at
  const note = shown !== undefined && noteOf(lines[shown]!, shown)
  return (
    <div className="gcode">
      <div className="gcode-side">
        <Drawing {...{ program, better, language }} at={shown} />
        <div className="gcode-says" role="status">
          {shown === undefined ? (
            <p>{t.how}</p>
          ) : (
            <p>
              <strong>{t.line(shown + 1)}.</strong> {describe(program, shown, language)}
            </p>
          )}
          {note && <p>{note}</p>}
        </div>
        <Steps {...{ at, language }} count={lines.length} onAt={goTo} />
      </div>
      <Lines {...{ ...list, lines, at, language }} onAt={goTo} onHover={setHover} />
      <Legend language={language} withBetter={Boolean(better?.length)} />
    </div>
  )
}

type StepsProps = { at: number | undefined; count: number; onAt(place: number): void; language: Language }

/** From line to line with a button. */
function Steps({ at, count, onAt, language }: StepsProps) {
  const t = gcodeTexts[language]
  const step = (next: number) => next >= 0 && next < count && onAt(next)
  return (
    <p className="actions">
      <button
        type="button"
        className="second"
        aria-label={t.previous}
        title={t.previous}
        aria-disabled={!at}
        onClick={() => step((at ?? 0) - 1)}
      >
        <Icon name="up" />
      </button>
      <button type="button" className="second" aria-disabled={at === count - 1} onClick={() => step((at ?? -1) + 1)}>
        <Icon name="down" />
        {t.next}
      </button>
    </p>
  )
}

/** The same to read and to print: the whole drawing, and the lines with their numbers. */
export function OnPaper<Line extends ProgramLine>({ lines, program, noteOf, language }: Props<Line>) {
  return (
    <div className="gcode">
      <div className="gcode-side">
        <Drawing {...{ program, language }} />
      </div>
      <ol className="gcode-lines">
        {lines.map((line, place) => (
          <li key={line.id}>
            <LineText {...{ line, place }} />
            {noteOf(line, place) && <span className="gcode-note">{noteOf(line, place)}</span>}
          </li>
        ))}
      </ol>
      <Legend language={language} />
    </div>
  )
}
