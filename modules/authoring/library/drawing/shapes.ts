import { length } from './look'
import { numbersIn, type Point } from './matrix'
import { isInside, outlinesOf, pointsIn } from './outline'

type Size = { width: number; height: number }
type Covers = (point: Point) => boolean

/** Says of a shape which points of its own plane it covers; undefined for what is no closed shape. */
export function coverOf(name: string, attributes: Record<string, string>, view: Size): Covers | undefined {
  const across = (key: string) => length(attributes[key], 0, view.width)
  const down = (key: string) => length(attributes[key], 0, view.height)
  if (name === 'rect' || name === 'image') {
    const [x, y, width, height] = [across('x'), down('y'), across('width'), down('height')]
    return (at) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height
  }
  if (name === 'circle' || name === 'ellipse') {
    const [x, y] = [across('cx'), down('cy')]
    const [rx, ry] = name === 'circle' ? [across('r'), across('r')] : [across('rx'), down('ry')]
    return (at) => ((at.x - x) / rx) ** 2 + ((at.y - y) / ry) ** 2 <= 1
  }
  if (name === 'polygon' || name === 'polyline') return inside(() => [pointsIn(numbersIn(attributes.points ?? ''))])
  return name === 'path' ? inside(() => outlinesOf(attributes.d ?? '')) : undefined
}

/** A shape of so many points is a picture that was traced: nobody can say of which colour it is where. */
export function isTraced({ d = '', points = '' }: Record<string, string>) {
  return d.length + points.length > 50_000
}

// Most shapes have no words over them: their outline is made when it is asked for.
function inside(make: () => Point[][]): Covers {
  let outlines: Point[][] | undefined
  return (point) => {
    outlines ??= make()
    return isInside(outlines, point)
  }
}
