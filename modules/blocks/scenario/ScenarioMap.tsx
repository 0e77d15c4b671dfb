import { useId } from 'react'
import type { Language } from '~/db/tables'
import { Icon } from '../Icon'
import { box, layout, nameLines, type PlacedBox } from './layout'
import { scenarioEditorTexts } from './texts'
import { bestEnds, type ScenarioContent, type Situation } from './walk'

type Props = { content: ScenarioContent; language: Language }

/** The situations as boxes and the choices as arrows, with what nobody reaches and where it is a dead end. */
export function ScenarioMap({ content, language }: Props) {
  const t = scenarioEditorTexts[language]
  const arrow = useId()
  const { width, height, boxes, arrows } = layout(content)
  return (
    <section className="scene-map" aria-label={t.map}>
      <p className="scene-head">{t.map}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it. */}
      <div className="scene-frame" tabIndex={0} role="img" aria-label={t.mapLabel(boxes.length)}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <marker id={arrow} viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0L8 4L0 8z" className="scene-head-of" />
          </marker>
          {arrows.map(({ id, path, isBack }) => (
            <path
              key={id}
              d={path}
              className={isBack ? 'scene-arrow scene-back' : 'scene-arrow'}
              markerEnd={`url(#${arrow})`}
            />
          ))}
          {boxes.map((placed) => (
            <Box key={placed.situation.id} placed={placed} language={language} />
          ))}
        </svg>
      </div>
      <Warnings content={content} language={language} unreached={boxes.filter(({ isReached }) => !isReached)} />
    </section>
  )
}

function Box({ placed, language }: { placed: PlacedBox; language: Language }) {
  const t = scenarioEditorTexts[language]
  const { situation, number, x, y, isReached } = placed
  const lines = [...nameLines(nameOf(situation, number, language)), ...(situation.end ? [t.ends[situation.end]] : [])]
  const first = y + box.height / 2 + 5 - (lines.length - 1) * 8
  return (
    <g className={`scene-box ${situation.end ? `scene-${situation.end}` : ''} ${isReached ? '' : 'scene-unreached'}`}>
      <rect x={x} y={y} width={box.width} height={box.height} rx={situation.end ? 20 : 4} />
      {lines.map((line, at) => (
        <text
          key={line}
          x={x + box.width / 2}
          y={first + at * 16}
          className={situation.end && at === lines.length - 1 ? 'scene-kind' : ''}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

type WarningProps = Props & { unreached: PlacedBox[] }

function Warnings({ content, language, unreached }: WarningProps) {
  const t = scenarioEditorTexts[language]
  const best = bestEnds(content)
  const stuck = content.situations.filter(({ id }) => best.get(id) === 0)
  const names = (some: Situation[]) =>
    some.map((one) => nameOf(one, content.situations.indexOf(one) + 1, language)).join(', ')
  if (stuck.length === 0 && unreached.length === 0)
    return (
      <p className="scene-note scene-good">
        <Icon name="right" /> {t.allWell}
      </p>
    )
  return (
    <>
      {unreached.length > 0 && (
        <p className="scene-note scene-okay">
          <Icon name="alert" /> {t.unreached(names(unreached.map(({ situation }) => situation)))}
        </p>
      )}
      {stuck.length > 0 && (
        <p className="scene-note scene-okay">
          <Icon name="alert" /> {t.deadEnd(names(stuck))}
        </p>
      )}
    </>
  )
}

export function nameOf({ name }: Situation, number: number, language: Language) {
  return name.trim() || scenarioEditorTexts[language].situation(number)
}
