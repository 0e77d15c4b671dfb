import { useState } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { Drawing, Legend } from './Drawing'
import { describe } from './describe'
import type { GcodeContent } from './gcode'
import { Lines, LineText } from './ProgramLines'
import { type Program, readProgram } from './program'
import { gcodeTexts } from './texts'

type Props = Parameters<LearnerView<GcodeContent, never>>[0]

/** A program, and beside it the way of its tool: the line that is looked at lights up there. */
export const GcodeView: LearnerView<GcodeContent, never> = (props) => {
  const { content, stage, language } = props
  const program = readProgram(
    content.lines.map(({ text }) => text),
    content,
  )
  return (
    <div className="gcode">
      <p>
        <strong>{content.title}</strong>
      </p>
      {stage === 'static' ? <OnPaper {...props} program={program} /> : <Live {...props} program={program} />}
      <Legend language={language} />
    </div>
  )
}

function Live({ id, content, program, language }: Props & { program: Program }) {
  const t = gcodeTexts[language]
  const [at, setAt] = useState<number>()
  const [hover, setHover] = useState<number>()
  const shown = hover ?? at
  const line = shown === undefined ? undefined : content.lines[shown]
  return (
    <>
      <div className="gcode-side">
        <Drawing {...{ program, language }} at={shown} />
        <div className="gcode-says" role="status">
          {line && shown !== undefined ? (
            <>
              <p>
                <strong>{t.line(shown + 1)}.</strong> {describe(program, shown, language)}
              </p>
              {line.note && <p>{line.note}</p>}
            </>
          ) : (
            <p>{t.how}</p>
          )}
        </div>
        <Steps {...{ at, language }} count={content.lines.length} onAt={setAt} />
      </div>
      <Lines {...{ id, at, language }} lines={content.lines} onAt={setAt} onHover={setHover} />
    </>
  )
}

type StepsProps = { at: number | undefined; count: number; onAt(place: number): void; language: Props['language'] }

/** From line to line with a button. */
export function Steps({ at, count, onAt, language }: StepsProps) {
  const t = gcodeTexts[language]
  const step = (next: number) => next >= 0 && next < count && onAt(next)
  const isLast = at === count - 1
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
      <button type="button" className="second" aria-disabled={isLast} onClick={() => step((at ?? -1) + 1)}>
        <Icon name="down" />
        {t.next}
      </button>
    </p>
  )
}

function OnPaper({ content, program, language }: Props & { program: Program }) {
  return (
    <>
      <div className="gcode-side">
        <Drawing {...{ program, language }} />
      </div>
      <ol className="gcode-lines">
        {content.lines.map((line, place) => (
          <li key={line.id}>
            <LineText {...{ line, place }} />
            {line.note && <span className="gcode-note">{line.note}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}
