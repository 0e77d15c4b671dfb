import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { optionId } from '../option'
import { FeedbackFields, QuestionForm } from '../QuestionForm'
import { NumberField } from './NumberField'
import type { Mistake, NumberContent } from './number'
import { SizeEditor } from './SizeEditor'
import { mostMistakes } from './schema'
import { numberEditorTexts } from './texts'

type Props = Parameters<EditorView<NumberContent>>[0]

export const NumberEditor: EditorView<NumberContent> = (props) => {
  const t = numberEditorTexts[props.language]
  return (
    <QuestionForm {...props}>
      <SizeEditor {...props} />
      <FeedbackFields {...props} fields={['feedbackRight', 'feedbackLow', 'feedbackHigh']} names={t} />
      <Mistakes {...props} />
    </QuestionForm>
  )
}

function Mistakes({ content, onChange, language, problems = {} }: Props) {
  const t = numberEditorTexts[language]
  const { mistakes, mistakesMade } = content
  const setMistakes = (next: Mistake[]) =>
    onChange({ ...content, mistakes: next, mistakesMade: mistakesMade + (next.length > mistakes.length ? 1 : 0) })
  return (
    <fieldset>
      <legend>{t.mistakes}</legend>
      <p className="question-how">{t.mistakesHint}</p>
      <EditorProblem text={problems.mistakes} />
      <EditorList
        items={mistakes}
        onChange={setMistakes}
        nameOf={(place) => t.mistake(place + 1)}
        add={{ label: t.addMistake, item: () => emptyMistake(mistakesMade), most: mostMistakes }}
        fewest={0}
        language={language}
      >
        {(mistake, place, change) => (
          <div className="option edit-option">
            <div className="edit-mistake">
              <NumberField
                label={t.mistakeValue}
                about={t.mistake(place + 1)}
                path={`mistakes.${place}.value`}
                value={mistake.value}
                onChange={(value) => change({ ...mistake, value })}
                problem={problems[`mistakes.${place}.value`]}
              />
              <NumberField
                label={t.mistakeTolerance}
                about={t.mistake(place + 1)}
                path={`mistakes.${place}.tolerance`}
                value={mistake.tolerance}
                onChange={(tolerance) => change({ ...mistake, tolerance })}
                problem={problems[`mistakes.${place}.tolerance`]}
              />
              <EditorField
                label={t.mistakeFeedback}
                about={t.mistake(place + 1)}
                placeholder={t.mistakeFeedbackHint}
                path={`mistakes.${place}.feedback`}
                value={mistake.feedback}
                onChange={(feedback) => change({ ...mistake, feedback })}
                problem={problems[`mistakes.${place}.feedback`]}
                maxLength={800}
              />
            </div>
          </div>
        )}
      </EditorList>
    </fieldset>
  )
}

function emptyMistake(made: number): Mistake {
  return { id: optionId(made), value: '', tolerance: '', feedback: '' }
}
