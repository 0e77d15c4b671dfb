import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { optionId } from '../option'
import { FeedbackFields, QuestionForm } from '../QuestionForm'
import { editorTexts } from '../texts'
import type { OrderContent, Step } from './order'

export const OrderEditor: EditorView<OrderContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const t = editorTexts[language]
  const set = (part: Partial<OrderContent>) => onChange({ ...content, ...part })
  const setSteps = (steps: Step[]) =>
    set({ steps, stepsMade: content.stepsMade + (steps.length > content.steps.length ? 1 : 0) })
  return (
    <QuestionForm {...props}>
      <fieldset>
        <legend>{t.steps}</legend>
        <p className="question-how">{t.stepsHint}</p>
        <EditorProblem text={problems.steps} />
        <EditorList
          items={content.steps}
          onChange={setSteps}
          nameOf={(place) => t.step(place + 1)}
          add={{ label: t.addStep, item: () => ({ id: optionId(content.stepsMade), text: '' }), most: 12 }}
          fewest={3}
          language={language}
        >
          {(step, place, change) => (
            <div className="option edit-option">
              <span className="step-place">{place + 1}</span>
              <EditorField
                quiet
                label={t.step(place + 1)}
                placeholder={t.step(place + 1)}
                path={`steps.${place}.text`}
                value={step.text}
                onChange={(text) => change({ ...step, text })}
                problem={problems[`steps.${place}.text`]}
                maxLength={300}
              />
            </div>
          )}
        </EditorList>
      </fieldset>
      <FeedbackFields {...props} fields={['feedbackRight', 'feedbackWrong']} names={t} />
    </QuestionForm>
  )
}
