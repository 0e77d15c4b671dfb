import type { KeyboardEvent } from 'react'
import { Icon, type IconName } from '../Icon'
import { drawings } from './drawing/drawings'
import { trueScale } from './drawing/drawn'
import { drawingTexts } from './drawing/texts'
import type { FigureProps } from './Figure'
import { inUnits } from './kinds'
import type { LoupeState } from './useLoupe'
import { usePinch } from './usePinch'

const press = 120

/** A part of the drawing, enlarged by buttons, by keys or by two fingers. */
export function Loupe({ kind, shown, highest, isMarked, language, loupe }: FigureProps & { loupe: LoupeState }) {
  const t = drawingTexts[language]
  const { Body, at, height } = drawings[kind]
  const { ratio, slide, zoomBy, slideBy } = loupe
  const value = inUnits(kind, shown)
  const { x, y, turn } = at(value, slide, ratio)
  const scale = ratio * trueScale
  const byKey = (event: KeyboardEvent) => {
    const action = keys[event.key]
    if (!action) return
    event.preventDefault()
    action(loupe)
  }
  return (
    <div className="instrument-loupe">
      <svg className="instrument-detail" height={height} aria-hidden="true" {...usePinch(zoomBy, slideBy)}>
        <svg x="50%" y="50%" overflow="visible" aria-hidden="true">
          <g transform={`scale(${scale}) rotate(${turn}) translate(${-x} ${-y})`}>
            <Body value={value} scale={scale} isMarked={isMarked} highest={inUnits(kind, highest)} />
          </g>
        </svg>
      </svg>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are what is operated; keys are a shorter way. */}
      <div className="instrument-tools" onKeyDown={byKey}>
        <p className="instrument-ratio" role="status">
          {t.detail(ratio)}
        </p>
        <Tool icon="toLeft" label={t.left} press={() => slideBy(-press)} />
        <Tool icon="toRight" label={t.right} press={() => slideBy(press)} />
        <Tool icon="part" label={t.smaller} press={() => zoomBy(-1)} isOff={loupe.isSmallest} />
        <Tool icon="add" label={t.larger} press={() => zoomBy(1)} isOff={loupe.isLargest} />
      </div>
    </div>
  )
}

const keys: Record<string, (loupe: LoupeState) => void> = {
  ArrowLeft: ({ slideBy }) => slideBy(-press),
  ArrowRight: ({ slideBy }) => slideBy(press),
  '+': ({ zoomBy }) => zoomBy(1),
  '=': ({ zoomBy }) => zoomBy(1),
  '-': ({ zoomBy }) => zoomBy(-1),
}

function Tool({ icon, label, press, isOff }: { icon: IconName; label: string; press(): void; isOff?: boolean }) {
  return (
    <button type="button" className="second" title={label} aria-label={label} aria-disabled={isOff} onClick={press}>
      <Icon name={icon} />
    </button>
  )
}
