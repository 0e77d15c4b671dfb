import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { QuestionForm } from '../QuestionForm'
import { type Criterion, emptyCriterion, type OpenAnswerContent } from './openAnswer'
import { leastChoices, mostCriteria } from './schema'
import { openAnswerEditorTexts } from './texts'

type Props = Parameters<EditorView<OpenAnswerContent>>[0]

export const OpenAnswerEditor: EditorView<OpenAnswerContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const t = openAnswerEditorTexts[language]
  const set = (part: Partial<OpenAnswerContent>) => onChange({ ...content, ...part })
  return (
    <QuestionForm {...props}>
      <EditorField
        label={t.model}
        hint={t.modelHint}
        path="model"
        value={content.model}
        onChange={(model) => set({ model })}
        problem={problems.model}
        maxLength={2000}
      />
      <Criteria {...props} />
      <LeastChoice {...props} />
    </QuestionForm>
  )
}

function Criteria({ content, onChange, language, problems = {} }: Props) {
  const t = openAnswerEditorTexts[language]
  const { criteria, criteriaMade } = content
  const setCriteria = (next: Criterion[]) =>
    onChange({ ...content, criteria: next, criteriaMade: criteriaMade + (next.length > criteria.length ? 1 : 0) })
  return (
    <fieldset>
      <legend>{t.criteria}</legend>
      <p className="question-how">{t.criteriaHint}</p>
      <EditorProblem text={problems.criteria} />
      <EditorList
        items={criteria}
        onChange={setCriteria}
        nameOf={(place) => t.criterion(place + 1)}
        add={{ label: t.addCriterion, item: () => emptyCriterion(criteriaMade), most: mostCriteria }}
        fewest={1}
        language={language}
      >
        {(criterion, place, change) => (
          <div className="option edit-option">
            <EditorField
              quiet
              label={t.criterion(place + 1)}
              placeholder={t.criterionHint}
              path={`criteria.${place}.text`}
              value={criterion.text}
              onChange={(text) => change({ ...criterion, text })}
              problem={problems[`criteria.${place}.text`]}
              maxLength={200}
            />
          </div>
        )}
      </EditorList>
    </fieldset>
  )
}

function LeastChoice({ content, onChange, language }: Props) {
  const t = openAnswerEditorTexts[language]
  const id = useId()
  return (
    <div className="edit-least">
      <label htmlFor={id}>{t.least}</label>
      <select
        id={id}
        value={content.least}
        onChange={(event) => onChange({ ...content, least: Number(event.target.value) })}
      >
        {leastChoices.map((least) => (
          <option key={least} value={least}>
            {least === 0 ? t.leastNone : t.leastCount(least)}
          </option>
        ))}
      </select>
    </div>
  )
}
