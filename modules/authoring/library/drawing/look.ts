import type { Declarations } from './stylesheet'

/** How an element is drawn, as far as it tells whether its words can be read. */
export type Look = {
  fill: string
  stroke: string
  color: string
  fillOpacity: number
  strokeOpacity: number
  /** Of the element and all around it. */
  opacity: number
  strokeWidth: number
  isStrokeFirst: boolean
  fontSize: number
  isBold: boolean
  anchor: 'start' | 'middle' | 'end'
  isShown: boolean
}

export const firstLook: Look = {
  fill: 'black',
  stroke: 'none',
  color: 'black',
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  strokeWidth: 1,
  isStrokeFirst: false,
  fontSize: 16,
  isBold: false,
  anchor: 'start',
  isShown: true,
}

/** The look of an element inside one of that look. */
export function lookOf(declared: Declarations, outer: Look): Look {
  const font = declared.font ?? ''
  const size = declared['font-size'] ?? /[\d.]+(?:px|pt|em|rem|%)/.exec(font)?.[0]
  const weight = declared['font-weight'] ?? /\b(?:bold|normal|[1-9]00)\b/.exec(font)?.[0]
  const color = inherit(declared.color, outer.color)
  const paint = (value: string | undefined, before: string) =>
    inherit(value, before).replace(/^currentcolor$/i, () => color)
  return {
    color,
    fill: paint(declared.fill, outer.fill),
    stroke: paint(declared.stroke, outer.stroke),
    fillOpacity: share(declared['fill-opacity'], outer.fillOpacity),
    strokeOpacity: share(declared['stroke-opacity'], outer.strokeOpacity),
    opacity: outer.opacity * share(declared.opacity, 1),
    strokeWidth: length(declared['stroke-width'], outer.strokeWidth),
    isStrokeFirst: declared['paint-order'] ? /^\s*stroke/.test(declared['paint-order']) : outer.isStrokeFirst,
    fontSize: sizeOf(size, outer.fontSize),
    isBold: weight ? /bold/.test(weight) || Number(weight) >= 700 : outer.isBold,
    anchor: anchorIn(declared['text-anchor']) ?? outer.anchor,
    isShown: outer.isShown && declared.display !== 'none' && !/hidden|collapse/.test(declared.visibility ?? ''),
  }
}

/** A length in the units of the drawing; a percentage is a share of `whole`. */
export function length(text: string | undefined, otherwise: number, whole = 0) {
  const number = Number.parseFloat(text ?? '')
  if (!Number.isFinite(number)) return otherwise
  return text!.trim().endsWith('%') ? (number / 100) * whole : number
}

function anchorIn(text: string | undefined) {
  return (['start', 'middle', 'end'] as const).find((anchor) => anchor === text?.trim())
}

function inherit(value: string | undefined, before: string) {
  return value === undefined || value === 'inherit' ? before : value.trim()
}

function share(value: string | undefined, before: number) {
  const number = length(value, before, 1)
  return Math.min(1, Math.max(0, number))
}

function sizeOf(text: string | undefined, before: number) {
  const number = Number.parseFloat(text ?? '')
  if (!Number.isFinite(number)) return before
  if (/pt$/.test(text!)) return (number * 4) / 3
  if (/[^r]em$/.test(text!)) return number * before
  if (/rem$/.test(text!)) return number * 16
  return text!.endsWith('%') ? (number / 100) * before : number
}
