import { type Colour, middleOf, over, readColour } from './colour'
import { length } from './look'
import type { Point } from './matrix'
import { type Declarations, readDeclarations } from './stylesheet'
import type { Element } from './tree'

/** A shape that was drawn; `covers` is about points of the page. A paint that we cannot name hides what is under it. */
export type Painted = { covers: (point: Point) => boolean; paint: Colour | 'unknown' }

/** The paper that images of a page lie on, by day and by night. */
export const paper: Colour = { red: 0xfd, green: 0xfd, blue: 0xfb, alpha: 1 }

/** The colour that lies behind a point, later shapes over earlier ones; undefined where it is a picture or a pattern. */
export function groundAt(point: Point, painted: Painted[]): Colour | undefined {
  const veils: Colour[] = []
  let ground = paper
  for (let place = painted.length - 1; place >= 0; place--) {
    const { covers, paint } = painted[place]!
    if (!covers(point)) continue
    if (paint === 'unknown') return undefined
    if (paint.alpha === 1) {
      ground = paint
      break
    }
    veils.push(paint)
  }
  return veils.reduceRight((lower, veil) => over(veil, lower), ground)
}

/** A paint as a colour: a gradient is the middle of its stops. */
export function readPaint(text: string, share: number, byId: Map<string, Element>): Colour | 'unknown' {
  const id = /^url\(\s*["']?#([^"')]+)/.exec(text)?.[1]
  const colour = id === undefined ? readColour(text) : middleOf(stopsOf(byId.get(id), byId))
  return colour ? { ...colour, alpha: colour.alpha * share } : 'unknown'
}

function stopsOf(gradient: Element | undefined, byId: Map<string, Element>, depth = 0): Colour[] {
  if (!gradient || depth > 5) return []
  const stops = gradient.children.flatMap((child) =>
    typeof child !== 'string' && child.name === 'stop' ? [child] : [],
  )
  if (stops.length > 0)
    return stops.flatMap(({ attributes }) => stopOf({ ...attributes, ...readDeclarations(attributes.style) }))
  return stopsOf(byId.get((gradient.attributes.href ?? '').replace('#', '')), byId, depth + 1)
}

function stopOf(declared: Declarations): Colour[] {
  const colour = readColour(declared['stop-color'] ?? 'black')
  return colour ? [{ ...colour, alpha: colour.alpha * length(declared['stop-opacity'], 1, 1) }] : []
}
