import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { optionId } from '../option'
import { editorTexts } from '../texts'
import type { OrderContent, Step } from './order'

export const OrderEditor: EditorView<OrderContent> = ({ content, onChange, language, problems = {} }) => {
  const t = editorTexts[language]
  const set = (part: Partial<OrderContent>) => onChange({ ...content, ...part })
  const setSteps = (steps: Step[]) =>
    set({ steps, stepsMade: content.stepsMade + (steps.length > content.steps.length ? 1 : 0) })
  return (
    <div className="question edit">
      <EditorProblem text={problems['']} />
      <EditorField
        className="edit-question"
        label={t.question}
        path="question"
        value={content.question}
        onChange={(question) => set({ question })}
        problem={problems.question}
        maxLength={1000}
      />
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
      <EditorField
        label={t.feedbackRight}
        path="feedbackRight"
        value={content.feedbackRight}
        onChange={(feedbackRight) => set({ feedbackRight })}
        problem={problems.feedbackRight}
        maxLength={800}
      />
      <EditorField
        label={t.feedbackWrong}
        path="feedbackWrong"
        value={content.feedbackWrong}
        onChange={(feedbackWrong) => set({ feedbackWrong })}
        problem={problems.feedbackWrong}
        maxLength={800}
      />
    </div>
  )
}
