import { type Mark, marksOf, n } from './drawn'
import { Letters } from './Letters'

type Props = {
  className: string
  scale: number
  /** Degrees between two marks. */
  turn: number
  count: number
  /** Where the first mark stands, in degrees. */
  start?: number
  radius: number
  /** By size of mark; below zero they point to the middle. */
  lengths: number[]
  describe(index: number): Omit<Mark, 'at'>
  font: number
  /** Figures stand upright; otherwise they follow the circle. */
  isUpright?: boolean
}

/** A scale around a circle, clockwise from the top; without a size of letter it has no figures. */
export function Ring({ className, scale, turn, count, start = 0, radius, lengths, describe, font, isUpright }: Props) {
  const step = (turn * Math.PI * radius) / 180
  const marks = marksOf(count, step, scale, describe).map((mark) => ({ ...mark, at: (mark.at / step) * turn + start }))
  const longest = lengths.at(-1)!
  const labelAt = radius + longest + Math.sign(longest) * font * 0.75
  return (
    <>
      <path
        className={className}
        d={marks.map(({ at, size }) => spoke(at, radius, radius + lengths[size]!)).join('')}
      />
      {font > 0 &&
        marks.map(({ at, label }) => {
          if (!label) return null
          const { x, y } = polar(at, labelAt)
          return (
            <Letters key={at} {...{ x, y }} size={font} turn={isUpright ? 0 : at}>
              {label}
            </Letters>
          )
        })}
    </>
  )
}

/** A line of a circle from one distance to another. */
export function spoke(degrees: number, from: number, to: number) {
  const [start, end] = [polar(degrees, from), polar(degrees, to)]
  return `M${n(start.x)} ${n(start.y)}L${n(end.x)} ${n(end.y)}`
}

/** A place on a circle around the middle. */
export function polar(degrees: number, distance: number) {
  const angle = (degrees * Math.PI) / 180
  return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) }
}
