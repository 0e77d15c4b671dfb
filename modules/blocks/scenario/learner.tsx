import { useRef } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { OptionalPicture } from '../media/OptionalPicture'
import { useAtOnce } from '../useAtOnce'
import { Consequence, Ending } from './Told'
import { scenarioTexts } from './texts'
import { WayBack } from './WayBack'
import { choicesAt, isOver, type ScenarioContent, type Situation, type Step, walk } from './walk'

type Props = Parameters<LearnerView<ScenarioContent, string[]>>[0]

/** One situation at a time: a choice, what comes of it, and on to the next. */
export const ScenarioView: LearnerView<ScenarioContent, string[]> = (props) => {
  const { content, answer: way = [], stage, language } = props
  const t = scenarioTexts[language]
  const { steps, here } = walk(content, way)
  return (
    <fieldset className="question">
      <legend>{content.title}</legend>
      {stage === 'open' && <p className="question-how">{t.how}</p>}
      {stage === 'static' && <p className="question-how">{t.onPaper}</p>}
      {stage === 'open' && <Scene {...props} steps={steps} here={here} />}
      {stage === 'static' && <OnPaper {...props} />}
      {(stage === 'checked' || stage === 'revealed') && <WayBack {...props} steps={steps} here={here} />}
    </fieldset>
  )
}

type SceneProps = Props & { steps: Step[]; here: Situation | undefined }

function Scene({ content, answer: way = [], onAnswer, steps, here, round, language, media }: SceneProps) {
  const t = scenarioTexts[language]
  const scene = useFocusOnChange(way.length)
  const isEnd = isOver(content, way)
  const mayRestart = way.length > 0 && (content.canGoBack || (isEnd && round > 0))
  return (
    <>
      <div className="scene" ref={scene} tabIndex={-1}>
        <p className="scene-place">{t.step(way.length + 1)}</p>
        <Consequence step={steps.at(-1)} language={language} />
        {here && <OptionalPicture {...here} media={media} language={language} />}
        {here && <p className="scene-text">{here.text}</p>}
        {isEnd && <Ending here={here} language={language} />}
      </div>
      {here && !isEnd && (
        <ul className="scene-choices">
          {choicesAt(here).map(({ id, text }) => (
            <li key={id}>
              <button type="button" className="second" data-answer onClick={() => onAnswer([...way, id])}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        {content.canGoBack && way.length > 0 && (
          <button type="button" className="quiet" onClick={() => onAnswer(way.slice(0, -1))}>
            <Icon name="back" />
            {t.back}
          </button>
        )}
        {mayRestart && (
          <button type="button" className="quiet" data-answer onClick={() => onAnswer([])}>
            <Icon name="again" />
            {t.restart}
          </button>
        )}
      </p>
    </>
  )
}

function OnPaper({ content, language, media }: Props) {
  const [start] = content.situations
  if (!start) return null
  return (
    <>
      <OptionalPicture {...start} media={media} language={language} />
      <p className="scene-text">{start.text}</p>
      <ul className="scene-choices scene-paper">
        {choicesAt(start).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p className="scene-why">{scenarioTexts[language].why}</p>
    </>
  )
}

/** The choice that was pressed is gone: the focus goes to what came of it. */
function useFocusOnChange(length: number) {
  const scene = useRef<HTMLDivElement>(null)
  const before = useRef(length)
  useAtOnce(() => {
    if (before.current === length) return
    before.current = length
    scene.current?.focus()
  }, [length])
  return scene
}
