import { useId } from 'react'
import type { EditorView } from '../block'
import { FeedbackFields, QuestionForm } from '../QuestionForm'
import { ReadingsForm } from './ReadingsForm'
import type { MeasurementReportContent } from './report'
import { SizeForm } from './SizeForm'
import { reportEditorTexts } from './texts'

export type FormProps = Parameters<EditorView<MeasurementReportContent>>[0]

export const MeasurementReportEditor: EditorView<MeasurementReportContent> = (props) => {
  const { content, onChange, language } = props
  const t = reportEditorTexts[language]
  const name = useId()
  const set = (part: Partial<MeasurementReportContent>) => onChange({ ...content, ...part })
  return (
    <QuestionForm {...props} placeholder={t.questionHint}>
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
      <FeedbackFields {...props} fields={['feedbackRight', 'feedbackWrong']} names={t} />
    </QuestionForm>
  )
}
