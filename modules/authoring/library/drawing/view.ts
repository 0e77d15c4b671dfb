import { length } from './look'
import { type Matrix, numbersIn, readTransform, times } from './matrix'
import type { Declarations } from './stylesheet'

export type View = { width: number; height: number }
/** Where something is drawn: its plane in pixels of the page, and the size of the view around it, for percentages. */
export type Place = { plane: Matrix; view: View }

/** The place inside an element that itself stands at `outer`. */
export function placeIn(name: string, declared: Declarations, outer: Place): Place {
  const plane = times(outer.plane, readTransform(declared.transform))
  if (name !== 'svg' && name !== 'use') return { plane, view: outer.view }
  const { width, height } = outer.view
  const moved = times(plane, [1, 0, 0, 1, length(declared.x, 0, width), length(declared.y, 0, height)])
  const size = { width: length(declared.width, width, width), height: length(declared.height, height, height) }
  return name === 'svg' ? fitted({ plane: moved, view: size }, declared.viewBox) : { plane: moved, view: size }
}

/** What a view box shows is fitted into the place, in the middle, as SVG does unless it is told otherwise. */
export function fitted(place: Place, viewBox: string | undefined): Place {
  const [left = 0, top = 0, width = 0, height = 0] = numbersIn(viewBox ?? '')
  if (!(width > 0 && height > 0)) return place
  const scale = Math.min(place.view.width / width, place.view.height / height)
  const spare = { x: (place.view.width - width * scale) / 2, y: (place.view.height - height * scale) / 2 }
  const plane = times(place.plane, [scale, 0, 0, scale, spare.x - left * scale, spare.y - top * scale])
  return { plane, view: { width, height } }
}

/** The size of a whole drawing in pixels; without one it is as large as its view box. */
export function sizeOf({ width, height, viewBox }: Declarations): View {
  const [, , wide = 300, high = 150] = numbersIn(viewBox ?? '')
  const [x, y] = [width, height].map((text) => (text?.endsWith('%') ? 0 : length(text, 0)))
  if (x && y) return { width: x, height: y }
  if (x) return { width: x, height: (x * high) / wide }
  return y ? { width: (y * wide) / high, height: y } : { width: wide, height: high }
}
