import type { Language } from '~/db/tables'
import { EditorField } from '../EditorField'
import { editorTexts } from '../texts'
import { faultEditorTexts } from './texts'
import type { Cause } from './way'

type Props = {
  cause: Cause
  place: number
  /** Of the circles of all causes together. */
  name: string
  change(cause: Cause): void
  onRight(): void
  language: Language
  problems: Record<string, string>
}

export function CauseForm({ cause, place, name, change, onRight, language, problems }: Props) {
  const t = faultEditorTexts[language]
  return (
    <div className={cause.isRight ? 'option edit-option right' : 'option edit-option'}>
      <input type="radio" name={name} checked={cause.isRight} aria-label={t.isRight(place + 1)} onChange={onRight} />
      <div>
        <EditorField
          quiet
          label={t.cause(place + 1)}
          placeholder={t.cause(place + 1)}
          path={`causes.${place}.text`}
          value={cause.text}
          onChange={(text) => change({ ...cause, text })}
          problem={problems[`causes.${place}.text`]}
          maxLength={300}
        />
        <EditorField
          className="edit-feedback"
          label={editorTexts[language].feedback}
          about={t.cause(place + 1)}
          placeholder={t.feedbackHint}
          path={`causes.${place}.feedback`}
          value={cause.feedback}
          onChange={(feedback) => change({ ...cause, feedback })}
          problem={problems[`causes.${place}.feedback`]}
          maxLength={800}
        />
      </div>
    </div>
  )
}
