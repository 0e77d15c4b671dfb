import { useState } from 'react'
import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { Drawing } from '../gcode/Drawing'
import { ProgramForm } from '../gcode/ProgramForm'
import { readContent } from '../gcode/program'
import { useNewField } from '../gcode/useNewField'
import { Icon } from '../Icon'
import { FeedbackFields, QuestionForm } from '../QuestionForm'
import { betterMoves } from './better'
import type { FaultLine, GcodeFaultContent } from './gcodeFault'
import { mostFaults } from './limits'
import { gcodeFaultEditorTexts } from './texts'

type Props = Parameters<EditorView<GcodeFaultContent>>[0]

export const GcodeFaultEditor: EditorView<GcodeFaultContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const t = gcodeFaultEditorTexts[language]
  const [cursor, setCursor] = useState(0)
  const at = Math.min(cursor, content.lines.length - 1)
  return (
    <QuestionForm {...props} placeholder={t.example}>
      <ProgramForm
        {...{ content, problems, language }}
        onChange={(part) => onChange({ ...content, ...part })}
        fresh={(line) => ({ ...line, isWrong: false, feedback: '', corrected: '' })}
        onLine={setCursor}
      />
      {content.lines.length > 0 && (
        <>
          <Faults {...props} at={at} />
          <fieldset>
            <legend>{t.drawing}</legend>
            <Drawing {...{ at, language }} program={readContent(content)} better={betterMoves(content)} />
          </fieldset>
        </>
      )}
      <FeedbackFields {...props} fields={['feedbackOther']} names={t.other} />
    </QuestionForm>
  )
}

/** The lines that are wrong; a new one is the line with the cursor. */
function Faults({ content, onChange, language, problems = {}, at }: Props & { at: number }) {
  const t = gcodeFaultEditorTexts[language]
  const { fields, focusOn } = useNewField()
  const set = (id: string, part: Partial<FaultLine>) =>
    onChange({ ...content, lines: content.lines.map((line) => (line.id === id ? { ...line, ...part } : line)) })
  const wrong = content.lines.filter(({ isWrong }) => isWrong)
  return (
    <fieldset>
      <legend>{t.faults}</legend>
      <p className="question-how">{t.faultsHint}</p>
      <div className="gcode-notes" ref={fields}>
        {wrong.map((line) => (
          <Fault
            key={line.id}
            {...{ line, language, problems }}
            place={content.lines.indexOf(line)}
            set={(part) => set(line.id, part)}
            remove={() => {
              set(line.id, { isWrong: false })
              focusOn('')
            }}
          />
        ))}
        {wrong.length < mostFaults && (
          <button
            type="button"
            className="second edit-add"
            onClick={() => {
              set(content.lines[at]!.id, { isWrong: true })
              focusOn(content.lines[at]!.id)
            }}
          >
            <Icon name="add" />
            {t.add(at + 1)}
          </button>
        )}
      </div>
    </fieldset>
  )
}

type FaultProps = Pick<Props, 'language'> & {
  line: FaultLine
  place: number
  set(part: Partial<FaultLine>): void
  remove(): void
  problems: Record<string, string>
}

function Fault({ line, place, set, remove, problems, language }: FaultProps) {
  const t = gcodeFaultEditorTexts[language]
  const path = `lines.${place}`
  return (
    <div data-line={line.id} className="gcode-fault">
      <div>
        <p className="gcode-fault-name">
          {t.fault(place + 1)} <code>{line.text}</code>
        </p>
        <EditorField
          label={t.corrected}
          about={t.fault(place + 1)}
          hint={t.correctedHint}
          path={`${path}.corrected`}
          value={line.corrected}
          onChange={(corrected) => set({ corrected: corrected.replace(/\n/g, ' ') })}
          problem={problems[`${path}.corrected`]}
          maxLength={200}
        />
        <EditorField
          label={t.feedback}
          about={t.fault(place + 1)}
          path={`${path}.feedback`}
          value={line.feedback}
          onChange={(feedback) => set({ feedback })}
          problem={problems[`${path}.feedback`]}
          maxLength={800}
        />
      </div>
      <button
        type="button"
        className="quiet"
        aria-label={t.remove(place + 1)}
        title={t.remove(place + 1)}
        onClick={remove}
      >
        <Icon name="remove" />
      </button>
    </div>
  )
}
