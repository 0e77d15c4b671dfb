import { useId } from 'react'
import type { EditorView } from './block'
import { EditorField, EditorProblem } from './EditorField'
import { EditorList } from './EditorList'
import { type ChoiceContent, type Option, optionId } from './option'
import { QuestionForm } from './QuestionForm'
import { editorTexts } from './texts'

type Props = Parameters<EditorView<ChoiceContent>>[0] & { control: 'radio' | 'checkbox'; hint: string }

/** The form of a question with options; it has the shape of what the learner sees. */
export function ChoiceEditor(props: Props) {
  const { content, onChange, language, problems = {}, control, hint } = props
  const t = editorTexts[language]
  const name = useId()
  const set = (part: Partial<ChoiceContent>) => onChange({ ...content, ...part })
  const setOptions = (options: Option[]) =>
    set({ options, optionsMade: content.optionsMade + (options.length > content.options.length ? 1 : 0) })
  const markRight = (id: string, isRight: boolean) =>
    set({
      options: content.options.map((option) => {
        if (option.id === id) return { ...option, isRight }
        return control === 'radio' ? { ...option, isRight: false } : option
      }),
    })
  return (
    <QuestionForm {...props}>
      <fieldset>
        <legend>{t.options}</legend>
        <p className="question-how">{hint}</p>
        <EditorProblem text={problems.options} />
        <EditorList
          items={content.options}
          onChange={setOptions}
          nameOf={(place) => t.option(place + 1)}
          add={{ label: t.addOption, item: () => emptyOption(content.optionsMade), most: 12 }}
          fewest={2}
          language={language}
        >
          {(option, place, change) => (
            <OptionRow
              {...{ option, place, change, control, name, t, problems }}
              onRight={(isRight) => markRight(option.id, isRight)}
            />
          )}
        </EditorList>
      </fieldset>
      <label className="edit-setting">
        <input type="checkbox" checked={content.shuffle} onChange={(event) => set({ shuffle: event.target.checked })} />
        {t.shuffle}
      </label>
    </QuestionForm>
  )
}

type RowProps = {
  option: Option
  place: number
  change(option: Option): void
  control: 'radio' | 'checkbox'
  name: string
  onRight(isRight: boolean): void
  t: (typeof editorTexts)['nl']
  problems: Record<string, string>
}

function OptionRow({ option, place, change, control, name, onRight, t, problems }: RowProps) {
  return (
    <div className={option.isRight ? 'option edit-option right' : 'option edit-option'}>
      <input
        type={control}
        name={name}
        checked={option.isRight}
        aria-label={t.isRight(place + 1)}
        onChange={(event) => onRight(event.target.checked)}
      />
      <div>
        <EditorField
          quiet
          label={t.option(place + 1)}
          placeholder={t.option(place + 1)}
          path={`options.${place}.text`}
          value={option.text}
          onChange={(text) => change({ ...option, text })}
          problem={problems[`options.${place}.text`]}
          maxLength={300}
        />
        <EditorField
          className="edit-feedback"
          label={t.feedback}
          about={t.option(place + 1)}
          placeholder={t.feedbackHint}
          path={`options.${place}.feedback`}
          value={option.feedback}
          onChange={(feedback) => change({ ...option, feedback })}
          problem={problems[`options.${place}.feedback`]}
          maxLength={800}
        />
      </div>
    </div>
  )
}

function emptyOption(made: number): Option {
  return { id: optionId(made), text: '', isRight: false, feedback: '' }
}
