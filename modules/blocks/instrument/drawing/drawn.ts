import type { ReactElement } from 'react'

/** Everything is in millimetres; an angle is in degrees, clockwise. */
export type BodyProps = {
  /** What it shows, in millimetres or degrees. */
  value: number
  /** How many pixels a millimetre takes on the screen. */
  scale: number
  /** The whole instrument, so small that only its longer lines are drawn. */
  isWhole?: boolean
  /** The lines that are read stand out. */
  isMarked?: boolean
  /** The most that it will show, so that the drawing has one size in every round. */
  highest: number
}

export type Drawn = {
  Body(props: BodyProps): ReactElement
  /** The part of the plane that the whole drawing takes: left, top, width, height. */
  box(highest: number): [number, number, number, number]
  /** Where the loupe stands, slid so many millimetres along the scale, and how far the scale is turned there. */
  at(value: number, slide: number, ratio: number): { x: number; y: number; turn: number }
  slides: [least: number, most: number]
  start: number
  /** How far to slide to the line that gives the last figure. */
  line(value: number): number
  /** Enlargements of ISO 5455. */
  ratios: number[]
  /** Of the loupe, in pixels. */
  height: number
}

/** Pixels per millimetre at a ratio of 1 : 1, as CSS defines them. */
export const trueScale = 96 / 25.4

/** A length that grows with the drawing up to so many pixels: then it stays, or it would push the figures out of sight. */
export function capped(length: number, pixels: number, scale: number) {
  return Math.min(length, pixels / scale)
}

/** Four decimals of a millimetre are more than any screen or printer shows. */
export function n(value: number) {
  return String(Number(value.toFixed(4)))
}

/** A mark of a scale: where it stands on it, how long it is, and its figure. */
export type Mark = { at: number; size: 0 | 1 | 2; label?: string }

/** The marks of a scale; where they would run together, the short ones are left out. */
export function marksOf(count: number, step: number, scale: number, describe: (index: number) => Omit<Mark, 'at'>) {
  const isTight = step * scale < 3
  const all = Array.from({ length: count }, (_, index): Mark => ({ at: index * step, ...describe(index) }))
  return all.filter(({ size }) => !isTight || size > 0)
}
