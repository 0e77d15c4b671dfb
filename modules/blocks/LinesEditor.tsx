import type { Language } from '~/db/tables'
import { EditorField, EditorProblem } from './EditorField'
import { EditorList } from './EditorList'
import type { Line } from './ticks'

type Props = {
  /** The place of the lines in the content of their block. */
  path: string
  heading: string
  hint?: string
  /** How the nth is called. */
  nameOf(place: number): string
  example: string
  lines: Line[]
  onChange(lines: Line[]): void
  add: { label: string; item(): Line; most: number }
  fewest?: number
  problems: Record<string, string>
  language: Language
}

/** Lines of text that an author writes under a heading, each with an id of its own. */
export function LinesEditor(props: Props) {
  const { path, heading, hint, nameOf, example, lines, onChange, add, fewest = 0, problems, language } = props
  return (
    <fieldset>
      <legend>{heading}</legend>
      {hint && <p className="question-how">{hint}</p>}
      <EditorProblem text={problems[path]} />
      <EditorList
        items={lines}
        onChange={onChange}
        nameOf={(place) => nameOf(place + 1)}
        add={add}
        fewest={fewest}
        language={language}
      >
        {(line, place, change) => (
          <div className="option edit-option">
            <EditorField
              quiet
              label={nameOf(place + 1)}
              placeholder={example}
              path={`${path}.${place}.text`}
              value={line.text}
              onChange={(text) => change({ ...line, text })}
              problem={problems[`${path}.${place}.text`]}
              maxLength={200}
            />
          </div>
        )}
      </EditorList>
    </fieldset>
  )
}
