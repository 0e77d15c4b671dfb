import type { Language } from '~/db/tables'
import type { Stage } from '../block'
import { Icon } from '../Icon'
import { Consequence, Ending } from './Told'
import { scenarioTexts } from './texts'
import { betterChoices, choicesAt, type ScenarioContent, type Situation, type Step } from './walk'

type Props = {
  content: ScenarioContent
  steps: Step[]
  here: Situation | undefined
  stage: Stage
  language: Language
}

/** The way that was taken, with the places where it could be better; what was better is told when it may be. */
export function WayBack(props: Props) {
  const { steps, here, language } = props
  return (
    <>
      <p className="scene-head">{scenarioTexts[language].way}</p>
      <ol className="scene-way">
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way may come by the same choice twice.
          <li key={at}>
            <p className="scene-text">{step.situation.text}</p>
            <Consequence step={step} language={language} />
            <Remark {...props} step={step} />
          </li>
        ))}
        <li>
          {here && <p className="scene-text">{here.text}</p>}
          <Ending here={here} language={language} />
        </li>
      </ol>
    </>
  )
}

function Remark({ content, step, stage, language }: Props & { step: Step }) {
  const t = scenarioTexts[language]
  const better = betterChoices(content, step)
  const most = Math.max(...choicesAt(step.situation).map(({ points }) => points))
  const mayTell = stage === 'revealed' || content.scoring === 'none'
  return (
    <>
      {content.scoring === 'points' && <p className="scene-points">{t.points(step.choice.points, most)}</p>}
      {better.length > 0 && (
        <p className="scene-better">
          <Icon name="part" />
          {mayTell ? t.better(better.map(({ text }) => text).join('; ')) : t.couldBeBetter}
        </p>
      )}
    </>
  )
}
