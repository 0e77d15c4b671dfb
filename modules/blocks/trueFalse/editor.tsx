import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { trueFalseEditorTexts, trueFalseTexts } from './texts'
import type { TrueFalseContent } from './trueFalse'

export const TrueFalseEditor: EditorView<TrueFalseContent> = ({ content, onChange, language, problems = {} }) => {
  const [t, learner] = [trueFalseEditorTexts[language], trueFalseTexts[language]]
  const name = useId()
  const set = (part: Partial<TrueFalseContent>) => onChange({ ...content, ...part })
  return (
    <div className="question edit">
      <EditorProblem text={problems['']} />
      <EditorField
        className="edit-question"
        label={t.statement}
        hint={t.statementHint}
        path="statement"
        value={content.statement}
        onChange={(statement) => set({ statement })}
        problem={problems.statement}
        maxLength={1000}
      />
      <fieldset>
        <legend>{t.isTrue}</legend>
        <EditorProblem text={problems.isTrue} />
        <div className="options">
          {([true, false] as const).map((value) => {
            const [key, field] = value ? (['true', 'feedbackTrue'] as const) : (['false', 'feedbackFalse'] as const)
            return (
              <div className={`option edit-option ${content.isTrue === value ? 'right' : ''}`} key={key}>
                <input
                  type="radio"
                  name={name}
                  data-path="isTrue"
                  checked={content.isTrue === value}
                  aria-label={learner[key]}
                  onChange={() => set({ isTrue: value })}
                />
                <div>
                  <span className="edit-answer">{learner[key]}</span>
                  <EditorField
                    className="edit-feedback"
                    label={t.feedback}
                    about={learner[key]}
                    placeholder={t.feedbackHint[key]}
                    path={field}
                    value={content[field]}
                    onChange={(text) => set({ [field]: text })}
                    problem={problems[field]}
                    maxLength={800}
                  />
                </div>
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
