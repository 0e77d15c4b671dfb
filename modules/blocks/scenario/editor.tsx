import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { ScenarioMap } from './ScenarioMap'
import { SituationForm } from './SituationForm'
import { emptySituation } from './scenario'
import { scenarioEditorTexts } from './texts'
import { type ScenarioContent, type Scoring, type Situation, scorings } from './walk'

export const ScenarioEditor: EditorView<ScenarioContent> = ({
  content,
  onChange,
  language,
  library,
  problems = {},
}) => {
  const t = scenarioEditorTexts[language]
  const id = useId()
  const set = (part: Partial<ScenarioContent>) => onChange({ ...content, ...part })
  return (
    <div className="question edit">
      <EditorProblem text={problems['']} />
      <EditorField
        className="edit-question"
        label={t.title}
        placeholder={t.titleHint}
        path="title"
        value={content.title}
        onChange={(title) => set({ title })}
        problem={problems.title}
        maxLength={300}
      />
      <div className="edit-field">
        <label htmlFor={id}>{t.scoring}</label>
        <select id={id} value={content.scoring} onChange={(event) => set({ scoring: event.target.value as Scoring })}>
          {scorings.map((one) => (
            <option key={one} value={one}>
              {t.scorings[one]}
            </option>
          ))}
        </select>
      </div>
      <label className="edit-setting">
        <input
          type="checkbox"
          checked={content.canGoBack}
          onChange={(event) => set({ canGoBack: event.target.checked })}
        />
        {t.canGoBack}
      </label>
      <fieldset>
        <legend>{t.situations}</legend>
        <p className="question-how">{t.situationsHint}</p>
        <EditorProblem text={problems.situations} />
        <EditorList
          items={content.situations}
          onChange={(situations) => set(counted(content, situations))}
          nameOf={(place) => t.situation(place + 1)}
          add={{ label: t.addSituation, item: () => emptySituation(content.situationsMade), most: 20 }}
          fewest={2}
          language={language}
        >
          {(situation, place, change) => (
            <SituationForm {...{ content, situation, place, change, library, language, problems }} />
          )}
        </EditorList>
      </fieldset>
      <ScenarioMap content={content} language={language} />
    </div>
  )
}

/** Choices no longer point to a situation that was removed, and what was made is counted. */
function counted(content: ScenarioContent, situations: Situation[]): Partial<ScenarioContent> {
  const isThere = (to: string) => situations.some(({ id }) => id === to)
  const numberOf = (all: Situation[]) => all.reduce((sum, { choices }) => sum + choices.length, 0)
  const isRemoved = situations.length < content.situations.length
  const moreChoices = !isRemoved && numberOf(situations) > numberOf(content.situations)
  return {
    situations: situations.map((situation) => ({
      ...situation,
      choices: situation.choices.map((choice) => ({ ...choice, to: isThere(choice.to) ? choice.to : '' })),
    })),
    situationsMade: content.situationsMade + (situations.length > content.situations.length ? 1 : 0),
    choicesMade: content.choicesMade + (moreChoices ? 1 : 0),
  }
}
