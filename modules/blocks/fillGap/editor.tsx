import { useRef } from 'react'
import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { MarkedField } from '../MarkedField'
import { gapSigns, kept, madeFor } from '../markedText'
import { FeedbackFields, QuestionForm } from '../QuestionForm'
import type { FillGapContent, Gap } from './fillGap'
import { fitting, gapsOf, type OpenGap } from './gaps'
import { fillGapEditorTexts } from './texts'

export const FillGapEditor: EditorView<FillGapContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const t = fillGapEditorTexts[language]
  const away = useRef<Gap[]>([])
  const gaps = gapsOf(content)
  const set = (part: Partial<FillGapContent>) => onChange({ ...content, ...part })
  const setText = (text: string, caret: number) => {
    const change = { before: content.text, after: text, caret, signs: gapSigns }
    const next = kept(change, fitting(content), away.current)
    away.current = [...content.gaps.filter(({ id }) => !next.some((gap) => gap.id === id)), ...away.current].slice(
      0,
      20,
    )
    set({ text, gaps: next, gapsMade: madeFor(next, content.gapsMade) })
  }
  const setGap = (place: number, part: Partial<Gap>) => {
    const next = gaps.map(({ id, inside, others, hint }, at) => ({
      id,
      inside,
      others,
      hint,
      ...(at === place && part),
    }))
    set({ gaps: next, gapsMade: madeFor(next, content.gapsMade) })
  }
  return (
    <QuestionForm {...props} placeholder={t.questionHint}>
      <MarkedField
        label={t.text}
        hint={t.textHint}
        placeholder={t.textExample}
        path="text"
        value={content.text}
        onChange={setText}
        problem={problems.text}
        maxLength={4000}
        signs={[{ before: '{', after: '}', name: t.make }]}
      />
      <fieldset>
        <legend>{t.gaps}</legend>
        {gaps.length === 0 && <p className="question-how">{t.noGaps}</p>}
        <ol className="edit-gaps">
          {gaps.map((gap, place) => (
            <li key={gap.id}>
              <GapRow {...{ gap, place, t, problems }} onChange={(part) => setGap(place, part)} />
            </li>
          ))}
        </ol>
      </fieldset>
      <label className="edit-setting">
        <input
          type="checkbox"
          checked={content.mayMistype}
          onChange={(event) => set({ mayMistype: event.target.checked })}
        />
        {t.mayMistype}
      </label>
      <FeedbackFields {...props} fields={['feedbackRight', 'feedbackWrong']} names={t} />
    </QuestionForm>
  )
}

type RowProps = {
  gap: OpenGap
  place: number
  t: (typeof fillGapEditorTexts)['nl']
  problems: Record<string, string>
  onChange(part: Partial<Gap>): void
}

function GapRow({ gap, place, t, problems, onChange }: RowProps) {
  const name = t.gap(place + 1)
  return (
    <div className="option edit-option">
      <span className="step-place">{place + 1}</span>
      <div>
        <p className="edit-gap">
          <span className="visually-hidden">{name}: </span>
          {gap.right.length > 0 ? gap.right.join(` ${t.or} `) : t.emptyGap}
        </p>
        <EditorField
          className="edit-feedback"
          label={t.others}
          about={name}
          placeholder={t.othersHint}
          path={`gaps.${place}.others`}
          value={gap.others}
          onChange={(others) => onChange({ others })}
          problem={problems[`gaps.${place}.others`]}
          maxLength={300}
        />
        <EditorField
          className="edit-feedback"
          label={t.hint}
          about={name}
          placeholder={t.hintHint}
          path={`gaps.${place}.hint`}
          value={gap.hint}
          onChange={(hint) => onChange({ hint })}
          problem={problems[`gaps.${place}.hint`]}
          maxLength={400}
        />
      </div>
    </div>
  )
}
