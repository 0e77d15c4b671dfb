import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { OptionalPictureChoice } from '../media/OptionalPictureChoice'
import { QuestionForm } from '../QuestionForm'
import { CauseForm } from './CauseForm'
import { CheckForm } from './CheckForm'
import { emptyCause, emptyCheck } from './faultFinding'
import { Overview } from './Overview'
import { faultEditorTexts } from './texts'
import type { Cause, Check, FaultFindingContent } from './way'

export const FaultFindingEditor: EditorView<FaultFindingContent> = (props) => {
  const { content, onChange, language, library, problems = {} } = props
  const t = faultEditorTexts[language]
  const name = useId()
  const set = (part: Partial<FaultFindingContent>) => onChange({ ...content, ...part })
  const setChecks = (checks: Check[]) =>
    set({ checks, checksMade: content.checksMade + (checks.length > content.checks.length ? 1 : 0) })
  const setCauses = (causes: Cause[]) =>
    set({
      causes,
      causesMade: content.causesMade + (causes.length > content.causes.length ? 1 : 0),
      checks: content.checks.map((check) => ({ ...check, excludes: excludable(check.excludes, causes) })),
    })
  return (
    <QuestionForm {...props} placeholder={t.questionHint} maxLength={300}>
      <EditorField
        label={t.symptom}
        hint={t.symptomHint}
        path="symptom"
        value={content.symptom}
        onChange={(symptom) => set({ symptom })}
        problem={problems.symptom}
        maxLength={2000}
      />
      <OptionalPictureChoice value={content} onChange={set} path="" {...{ library, language, problems }} />
      <fieldset>
        <legend>{t.causes}</legend>
        <p className="question-how">{t.causesHint}</p>
        <EditorProblem text={problems.causes} />
        <EditorList
          items={content.causes}
          onChange={setCauses}
          nameOf={(place) => t.cause(place + 1)}
          add={{ label: t.addCause, item: () => emptyCause(content.causesMade), most: 8 }}
          fewest={2}
          language={language}
        >
          {(cause, place, change) => (
            <CauseForm
              {...{ cause, place, name, change, language, problems }}
              onRight={() => setCauses(content.causes.map((one) => ({ ...one, isRight: one.id === cause.id })))}
            />
          )}
        </EditorList>
      </fieldset>
      <fieldset>
        <legend>{t.checks}</legend>
        <p className="question-how">{t.checksHint}</p>
        <EditorProblem text={problems.checks} />
        <label className="edit-setting">
          <input
            type="checkbox"
            checked={content.inMinutes}
            onChange={(event) => set({ inMinutes: event.target.checked })}
          />
          {t.inMinutes}
        </label>
        <EditorList
          items={content.checks}
          onChange={setChecks}
          nameOf={(place) => t.check(place + 1)}
          add={{ label: t.addCheck, item: () => emptyCheck(content.checksMade), most: 12 }}
          fewest={2}
          language={language}
        >
          {(check, place, change) => (
            <CheckForm {...{ check, place, change, language, problems }} inMinutes={content.inMinutes} />
          )}
        </EditorList>
        <p className="question-how fault-scored">{t.scored}</p>
      </fieldset>
      <Overview {...{ content, language, problems }} onChange={setChecks} />
    </QuestionForm>
  )
}

/** The real cause is never excluded, nor one that is no longer there. */
function excludable(excludes: string[], causes: Cause[]) {
  return excludes.filter((id) => causes.some((cause) => cause.id === id && !cause.isRight))
}
