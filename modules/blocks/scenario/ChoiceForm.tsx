import { useId } from 'react'
import type { Language } from '~/db/tables'
import { EditorField, EditorProblem } from '../EditorField'
import { nameOf } from './ScenarioMap'
import { scenarioEditorTexts } from './texts'
import type { ScenarioChoice, ScenarioContent } from './walk'

type Props = {
  content: ScenarioContent
  choice: ScenarioChoice
  place: number
  /** Before the names of its fields. */
  path: string
  /** The situation that it belongs to. */
  about: string
  change(choice: ScenarioChoice): void
  language: Language
  problems: Record<string, string>
}

/** A choice: what somebody does, what comes of it, and where they are then. */
export function ChoiceForm({ content, choice, place, path, about, change, language, problems }: Props) {
  const t = scenarioEditorTexts[language]
  const id = useId()
  const name = `${t.choice(place + 1)}, ${about}`
  const problem = problems[`${path}to`]
  return (
    <div className="option edit-option">
      <div>
        <EditorField
          quiet
          label={name}
          placeholder={t.choice(place + 1)}
          path={`${path}text`}
          value={choice.text}
          onChange={(text) => change({ ...choice, text })}
          problem={problems[`${path}text`]}
          maxLength={300}
        />
        <EditorField
          className="edit-feedback"
          label={t.consequence}
          about={name}
          placeholder={t.consequenceHint}
          path={`${path}consequence`}
          value={choice.consequence}
          onChange={(consequence) => change({ ...choice, consequence })}
          problem={problems[`${path}consequence`]}
          maxLength={800}
        />
        <div className="scene-to">
          <label htmlFor={id}>
            {t.to}
            <span className="visually-hidden"> {name}</span>
          </label>
          <select
            id={id}
            data-path={`${path}to`}
            value={choice.to}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onChange={(event) => change({ ...choice, to: event.target.value })}
          >
            <option value="">{t.toNone}</option>
            {content.situations.map((situation, at) => (
              <option key={situation.id} value={situation.id}>
                {at + 1}. {nameOf(situation, at + 1, language)}
              </option>
            ))}
          </select>
          {content.scoring === 'points' && <Points {...{ choice, change, name }} label={t.points} />}
        </div>
        <EditorProblem id={`${id}-problem`} text={problem} />
      </div>
    </div>
  )
}

type PointsProps = { choice: ScenarioChoice; change(choice: ScenarioChoice): void; name: string; label: string }

function Points({ choice, change, name, label }: PointsProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>
        {label}
        <span className="visually-hidden"> {name}</span>
      </label>
      <select
        id={id}
        value={choice.points}
        onChange={(event) => change({ ...choice, points: Number(event.target.value) })}
      >
        {Array.from({ length: 11 }, (_, points) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the points are their own place.
          <option key={points}>{points}</option>
        ))}
      </select>
    </>
  )
}
