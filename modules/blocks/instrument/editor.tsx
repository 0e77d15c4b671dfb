import { useId, useState } from 'react'
import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { EditorSelect } from '../EditorSelect'
import { EditorShort } from '../EditorShort'
import { QuestionForm } from '../QuestionForm'
import { Figure } from './Figure'
import type { InstrumentContent } from './instrument'
import { inUnits, type Kind, kindNames, kinds, readValue, stepsOf, writeValue } from './kinds'
import { rangeOf, shownIn } from './reading'
import { instrumentEditorTexts, instrumentTexts } from './texts'

type Props = Parameters<EditorView<InstrumentContent>>[0]

export const InstrumentEditor: EditorView<InstrumentContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const t = instrumentEditorTexts[language]
  const set = (part: Partial<InstrumentContent>) => onChange({ ...content, ...part })
  return (
    <QuestionForm {...props} placeholder={t.question}>
      <EditorSelect
        label={t.kind}
        path="kind"
        value={content.kind}
        options={kindNames.map((kind) => [kind, instrumentTexts[language].names[kind]] as const)}
        onChange={(kind) => onChange(withKind(content, kind))}
      />
      <Standing {...props} />
      <Example content={content} language={language} />
      <label className="edit-setting">
        <input
          type="checkbox"
          checked={content.isLenient}
          onChange={(event) => set({ isLenient: event.target.checked })}
        />
        {t.lenient}
      </label>
      <label className="edit-setting">
        <input type="checkbox" checked={content.inWords} onChange={(event) => set({ inWords: event.target.checked })} />
        {t.inWords}
      </label>
      <EditorField
        label={t.explanation}
        hint={t.explanationHint}
        path="explanation"
        value={content.explanation}
        onChange={(explanation) => set({ explanation })}
        problem={problems.explanation}
        maxLength={800}
      />
    </QuestionForm>
  )
}

/** Which readings there will be. */
function Standing({ content, onChange, language, problems = {} }: Props) {
  const t = instrumentEditorTexts[language]
  const name = useId()
  const isAngle = content.kind === 'protractor'
  const field = (key: 'fixed' | 'lowest' | 'highest', label: string) => (
    <EditorShort
      label={label}
      path={key}
      unit={kinds[content.kind].unit}
      value={content[key]}
      onChange={(text) => onChange({ ...content, [key]: text })}
      problem={problems[key]}
      maxLength={20}
    />
  )
  const way = (isFixed: boolean, label: string) => (
    <label className="edit-setting">
      <input
        type="radio"
        name={name}
        checked={content.isFixed === isFixed}
        onChange={() => onChange({ ...content, isFixed })}
      />
      {label}
    </label>
  )
  return (
    <fieldset>
      <legend>{t.reading}</legend>
      {isAngle && <p className="hint">{t.angleHint}</p>}
      {way(false, t.random)}
      {way(true, t.fixed)}
      <div className="edit-row">
        {content.isFixed ? field('fixed', t.fixedAt) : field('lowest', t.lowest)}
        {!content.isFixed && field('highest', t.highest)}
      </div>
    </fieldset>
  )
}

/** What a learner gets to see, with what it says. */
function Example({ content, language }: Pick<Props, 'content' | 'language'>) {
  const t = instrumentEditorTexts[language]
  const [round, setRound] = useState(0)
  const { kind, isFixed } = content
  const shown = shownIn(content, kind, round)
  const text = t.example(writeValue(kind, inUnits(kind, shown), language))
  return (
    <figure className={`instrument instrument-${kinds[kind].family}`}>
      <Figure key={shown} {...{ kind, shown, language }} highest={rangeOf(content).high} inWords={content.inWords} />
      <figcaption>
        <span role="status">{text}</span>
        {!isFixed && (
          <button type="button" className="second" onClick={() => setRound(round + 1)}>
            {t.another}
          </button>
        )}
      </figcaption>
    </figure>
  )
}

/** Readings that the other instrument cannot show make place for those of its whole scale. */
function withKind(content: InstrumentContent, kind: Kind): InstrumentContent {
  const { least, most } = kinds[kind]
  const fits = (text: string) => stepsOf(kind, readValue(kind, text)) !== undefined
  const isFit = fits(content.lowest) && fits(content.highest)
  return {
    ...content,
    kind,
    fixed: fits(content.fixed) ? content.fixed : '',
    lowest: isFit ? content.lowest : String(least),
    highest: isFit ? content.highest : String(most),
  }
}
