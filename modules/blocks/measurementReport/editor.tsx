import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { editorTexts } from '../texts'
import { ReadingsForm } from './ReadingsForm'
import type { MeasurementReportContent } from './report'
import { SizeForm } from './SizeForm'
import { reportEditorTexts } from './texts'

export type FormProps = Parameters<EditorView<MeasurementReportContent>>[0]

export const MeasurementReportEditor: EditorView<MeasurementReportContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const t = reportEditorTexts[language]
  const name = useId()
  const set = (part: Partial<MeasurementReportContent>) => onChange({ ...content, ...part })
  return (
    <div className="question edit">
      <EditorProblem text={problems['']} />
      <EditorField
        className="edit-question"
        label={editorTexts[language].question}
        placeholder={t.questionHint}
        path="question"
        value={content.question}
        onChange={(question) => set({ question })}
        problem={problems.question}
        maxLength={1000}
      />
      <fieldset>
        <legend>{t.mode}</legend>
        {(['exercise', 'bench'] as const).map((mode) => (
          <label className="edit-setting" key={mode}>
            <input type="radio" name={name} checked={content.mode === mode} onChange={() => set({ mode })} />
            {t[mode]}
          </label>
        ))}
      </fieldset>
      <SizeForm {...props} />
      <ReadingsForm {...props} />
      {(['feedbackRight', 'feedbackWrong'] as const).map((field) => (
        <EditorField
          key={field}
          label={t[field]}
          path={field}
          value={content[field]}
          onChange={(text) => set({ [field]: text })}
          problem={problems[field]}
          maxLength={800}
        />
      ))}
    </div>
  )
}
