import type { Language } from '~/db/tables'
import { drawings } from './drawing/drawings'
import { trueScale } from './drawing/drawn'
import { Letters } from './drawing/Letters'
import { drawingTexts } from './drawing/texts'
import { inUnits, type Kind, kinds, writeValue } from './kinds'
import { Loupe } from './Loupe'
import { partsOf, sumText } from './parts'
import { instrumentTexts } from './texts'
import { useLoupe } from './useLoupe'

export type FigureProps = {
  kind: Kind
  /** What it shows, in steps. */
  shown: number
  /** The most that it shows in any round, in steps. */
  highest: number
  language: Language
  /** Who cannot see it hears between which lines it stands. */
  inWords: boolean
  isMarked?: boolean
  isPaper?: boolean
}

/** The whole instrument, and beside it as detail A what there is to read, as in a technical drawing. */
export function Figure(props: FigureProps) {
  const { kind, shown, language, isPaper, isMarked } = props
  const loupe = useLoupe(drawings[kind], inUnits(kind, shown), Boolean(isMarked))
  return (
    <>
      <Whole {...props} frame={isPaper ? undefined : loupe} />
      {isPaper ? <PaperDetail {...props} /> : <Loupe {...props} loupe={loupe} />}
      {isMarked && (
        <figcaption>
          <span>
            {drawingTexts[language].shown} {sumText(kind, shown, language)} ={' '}
            <strong>{writeValue(kind, inUnits(kind, shown), language)}</strong>
          </span>
        </figcaption>
      )}
    </>
  )
}

const letter = 'A'

type Frame = { ratio: number; slide: number }

function Whole(props: FigureProps & { frame: Frame | undefined }) {
  const { kind, shown, highest, frame } = props
  const { Body, box, at, height } = drawings[kind]
  const value = inUnits(kind, shown)
  const most = inUnits(kind, highest)
  const spot = frame && at(value, frame.slide, frame.ratio)
  const [, , width, tall] = box(most)
  const size = frame ? Math.max(8, height / (frame.ratio * trueScale)) : 0
  return (
    <svg className="instrument-whole" viewBox={box(most).join(' ')} role="img" aria-label={altOf(props)}>
      <Body value={value} scale={1.6} isWhole highest={most} />
      {spot && (
        <>
          <circle className="ins-frame" cx={spot.x} cy={spot.y} r={size / 2} />
          <Letters
            className="ins-letter"
            x={spot.x + size * 0.5 + 2}
            y={spot.y - size * 0.45}
            size={Math.max(width, tall * 1.3) * 0.045}
          >
            {letter}
          </Letters>
        </>
      )}
    </svg>
  )
}

function altOf({ kind, shown, language, inWords }: FigureProps) {
  const t = drawingTexts[language]
  const standing = t.standing[kinds[kind].family](partsOf(kind, shown))
  return `${t.picture(instrumentTexts[language].names[kind])} ${inWords ? standing : t.byEye}`
}

// What a sheet of paper takes in its width.
const rowLength = 24

/** On paper nothing can be enlarged: the scale stands there in rows, from left to right. */
function PaperDetail({ kind, shown, highest, language }: FigureProps) {
  const { Body, at, slides, ratios, height } = drawings[kind]
  const value = inUnits(kind, shown)
  const isSmall = ratios.length < 4
  const width = isSmall ? 44 : rowLength
  const [from, to] = isSmall ? [at(value, 0, 2).x - 22, at(value, 0, 2).x + 22] : [slides[0] + 9, slides[1]]
  const rows = isSmall
    ? [0]
    : Array.from({ length: Math.ceil((to - from) / width) }, (_, row) => from + (row + 0.5) * width)
  const scale = 5 * trueScale
  return (
    <div className="instrument-paper">
      <p className="instrument-ratio">{drawingTexts[language].onPaper}</p>
      {rows.map((slide) => {
        const { x, y, turn } = at(value, slide, 2)
        const high = isSmall ? height / (2 * trueScale) : 7
        return (
          <svg key={slide} viewBox={`${-width / 2 - 0.5} ${-high / 2} ${width + 1} ${high}`} aria-hidden="true">
            <g transform={`rotate(${turn}) translate(${-x} ${-y})`}>
              <Body value={value} scale={isSmall ? 2 * trueScale : scale} highest={inUnits(kind, highest)} />
            </g>
          </svg>
        )
      })}
    </div>
  )
}
