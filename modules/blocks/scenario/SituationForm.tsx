import { useEffect, useId, useState } from 'react'
import type { Language } from '~/db/tables'
import type { EditorLibrary } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { OptionalPictureChoice } from '../media/OptionalPictureChoice'
import { ChoiceForm } from './ChoiceForm'
import { nameOf } from './ScenarioMap'
import { emptyChoice } from './scenario'
import { scenarioEditorTexts } from './texts'
import { type End, ends, type ScenarioContent, type Situation } from './walk'

type Props = {
  content: ScenarioContent
  situation: Situation
  place: number
  change(situation: Situation): void
  library: EditorLibrary
  language: Language
  problems: Record<string, string>
}

const kinds: (End | '')[] = ['', ...ends]
/** A long scenario is folded when it is opened. */
const shortEnough = 6

/** A situation: what is going on, and what can be done, or how it ends. */
export function SituationForm({ content, situation, place, change, library, language, problems }: Props) {
  const t = scenarioEditorTexts[language]
  const id = useId()
  const path = `situations.${place}.`
  const set = (part: Partial<Situation>) => change({ ...situation, ...part })
  const hasProblem = Object.keys(problems).some((key) => key.startsWith(path))
  const [isOpen, setOpen] = useState(content.situations.length <= shortEnough || situation.text === '')
  useEffect(() => {
    if (hasProblem) setOpen(true)
  }, [hasProblem])
  const field = (name: 'name' | 'text', label: string, hint: string | undefined, most: number) => (
    <EditorField
      label={label}
      about={t.situation(place + 1)}
      placeholder={hint}
      path={path + name}
      value={situation[name]}
      onChange={(text) => set({ [name]: text })}
      problem={problems[path + name]}
      maxLength={most}
    />
  )
  return (
    <details className="scene-form" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {place + 1}. {nameOf(situation, place + 1, language)}
        {place === 0 && ` (${t.begin})`}
        {situation.end !== '' && ` (${t.ends[situation.end]})`}
      </summary>
      <div className="scene-form-first">
        {field('name', t.name, t.nameHint, 60)}
        <div className="edit-field">
          <label htmlFor={id}>
            {t.kind}
            <span className="visually-hidden"> {t.situation(place + 1)}</span>
          </label>
          <select
            id={id}
            data-path={`${path}end`}
            value={situation.end}
            aria-describedby={problems[`${path}end`] ? `${id}-problem` : undefined}
            onChange={(event) => set({ end: event.target.value as End | '' })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t.kinds[kind]}
              </option>
            ))}
          </select>
          <EditorProblem id={`${id}-problem`} text={problems[`${path}end`]} />
        </div>
      </div>
      {field('text', situation.end ? t.endText : t.text, undefined, 2000)}
      <OptionalPictureChoice
        value={situation}
        onChange={set}
        about={t.situation(place + 1)}
        {...{ path, library, language, problems }}
      />
      {situation.end === '' && (
        <div className="scene-form-choices">
          <EditorProblem text={problems[`${path}choices`]} />
          <EditorList
            items={situation.choices}
            onChange={(choices) => set({ choices })}
            nameOf={(at) => t.choice(at + 1)}
            add={{ label: t.addChoice, item: () => emptyChoice(content.choicesMade), most: 5 }}
            fewest={1}
            language={language}
          >
            {(choice, at, changeChoice) => (
              <ChoiceForm
                {...{ content, choice, language, problems }}
                place={at}
                path={`${path}choices.${at}.`}
                about={t.situation(place + 1)}
                change={changeChoice}
              />
            )}
          </EditorList>
        </div>
      )}
    </details>
  )
}
