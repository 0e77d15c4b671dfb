import { useState } from 'react'
import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { Icon } from '../Icon'
import type { GcodeContent, NotedLine } from './gcode'
import { GcodeView } from './learner'
import { ProgramForm } from './ProgramForm'
import { gcodeEditorTexts } from './texts'
import { useNewField } from './useNewField'

type Props = Parameters<EditorView<GcodeContent>>[0]

export const GcodeEditor: EditorView<GcodeContent> = (props) => {
  const { content, onChange, language, problems = {}, library } = props
  const t = gcodeEditorTexts[language]
  const [at, setAt] = useState(0)
  return (
    <div className="edit">
      <EditorProblem text={problems['']} />
      <EditorField
        label={t.title}
        placeholder={t.titleExample}
        path="title"
        value={content.title}
        onChange={(title) => onChange({ ...content, title })}
        problem={problems.title}
        maxLength={200}
      />
      <ProgramForm
        {...{ content, problems, language }}
        onChange={(part) => onChange({ ...content, ...part })}
        fresh={(line) => ({ ...line, note: '' })}
        onLine={setAt}
      />
      {content.lines.length > 0 && (
        <>
          <Notes {...props} at={Math.min(at, content.lines.length - 1)} />
          <fieldset>
            <legend>{t.preview}</legend>
            <GcodeView
              id="preview"
              answer={undefined}
              onAnswer={() => {}}
              stage="open"
              seed=""
              round={0}
              media={library.files}
              {...{ content, language }}
            />
          </fieldset>
        </>
      )}
    </div>
  )
}

/** What the author says of lines; a new one is for the line with the cursor. */
function Notes({ content, onChange, language, problems = {}, at }: Props & { at: number }) {
  const t = gcodeEditorTexts[language]
  const [opened, setOpened] = useState<string[]>([])
  const { fields, focusOn } = useNewField()
  const shown = (line: NotedLine) => line.note !== '' || opened.includes(line.id)
  const noteOf = ({ id }: NotedLine, note: string) =>
    onChange({ ...content, lines: content.lines.map((line) => (line.id === id ? { ...line, note } : line)) })
  const current = content.lines[at]!
  return (
    <fieldset>
      <legend>{t.notes}</legend>
      <p className="question-how">{t.notesHint}</p>
      <div className="gcode-notes" ref={fields}>
        {content.lines.map(
          (line, place) =>
            shown(line) && (
              <div key={line.id} data-line={line.id}>
                <EditorField
                  label={t.note(place + 1)}
                  hint={line.text}
                  path={`lines.${place}.note`}
                  value={line.note}
                  onChange={(note) => {
                    setOpened([...opened, line.id])
                    noteOf(line, note)
                  }}
                  problem={problems[`lines.${place}.note`]}
                  maxLength={600}
                />
                <button
                  type="button"
                  className="quiet"
                  aria-label={t.removeNote(place + 1)}
                  title={t.removeNote(place + 1)}
                  onClick={() => {
                    setOpened(opened.filter((id) => id !== line.id))
                    noteOf(line, '')
                    focusOn('')
                  }}
                >
                  <Icon name="remove" />
                </button>
              </div>
            ),
        )}
        <button
          type="button"
          className="second edit-add"
          onClick={() => {
            setOpened([...opened, current.id])
            focusOn(current.id)
          }}
        >
          <Icon name="add" />
          {t.addNote(at + 1)}
        </button>
      </div>
    </fieldset>
  )
}
