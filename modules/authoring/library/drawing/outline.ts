import { numbersIn, type Point } from './matrix'

const curveSteps = 8
const arcStep = Math.PI / 8

/** The outline of a path as polygons: curves and arcs become short lines, which is enough to know what lies inside. */
export function outlinesOf(path: string): Point[][] {
  const outlines: Point[][] = []
  let here: Point = { x: 0, y: 0 }
  let pulled: Point | undefined
  const go = (...points: Point[]) => {
    outlines.at(-1)?.push(...points)
    here = points.at(-1) ?? here
  }
  for (const [, command, text] of path.matchAll(/([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi)) {
    const kind = command!.toLowerCase()
    const from = (): Point => (command === kind ? here : { x: 0, y: 0 })
    if (kind === 'z') here = outlines.at(-1)?.[0] ?? here
    for (const [place, numbers] of groups(kind, text!).entries()) {
      const { x, y } = from()
      const points = pointsIn(numbers, x, y)
      const [one, two, three] = points
      if (kind === 'm' && place === 0) outlines.push([])
      if (kind === 'h') go({ x: x + numbers[0]!, y: here.y })
      else if (kind === 'v') go({ x: here.x, y: y + numbers[0]! })
      else if (kind === 'a') go(...arc(here, numbers, { x: x + numbers[5]!, y: y + numbers[6]! }))
      else if (kind === 'c') go(...curve(here, one!, two!, three!))
      else if (kind === 's') go(...curve(here, opposite(here, pulled), one!, two!))
      else if (kind === 'q') go(...curve(here, one!, one!, two!))
      else if (kind === 't') go(...curve(here, opposite(here, pulled), opposite(here, pulled), one!))
      else go(one!)
      pulled = kind === 'c' ? two : kind === 's' || kind === 'q' ? one : undefined
    }
  }
  return outlines
}

/** Whether a point lies inside, by the even-odd rule. */
export function isInside(outlines: Point[][], { x, y }: Point) {
  let crossings = 0
  for (const outline of outlines)
    for (const [place, from] of outline.entries()) {
      const to = outline[(place + 1) % outline.length]!
      if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) crossings += 1
    }
  return crossings % 2 === 1
}

export function pointsIn(numbers: number[], x = 0, y = 0): Point[] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, place) => ({
    x: x + numbers[2 * place]!,
    y: y + numbers[2 * place + 1]!,
  }))
}

const sizes: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 }

function groups(kind: string, text: string) {
  const size = sizes[kind] ?? 0
  // The two flags of an arc may stand against what follows them.
  const numbers = kind === 'a' ? arcNumbers(text) : numbersIn(text)
  if (size === 0) return []
  return Array.from({ length: Math.floor(numbers.length / size) }, (_, n) => numbers.slice(n * size, (n + 1) * size))
}

function arcNumbers(text: string) {
  const number = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?'
  const one = new RegExp(
    `(${number})[\\s,]*(${number})[\\s,]*(${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${number})[\\s,]*(${number})`,
    'gi',
  )
  return [...text.matchAll(one)].flatMap((found) => found.slice(1).map(Number))
}

function curve(from: Point, one: Point, two: Point, to: Point): Point[] {
  return Array.from({ length: curveSteps }, (_, step) => {
    const share = (step + 1) / curveSteps
    const mixed = (part: 'x' | 'y') =>
      from[part] * (1 - share) ** 3 +
      3 * one[part] * share * (1 - share) ** 2 +
      3 * two[part] * share ** 2 * (1 - share) +
      to[part] * share ** 3
    return { x: mixed('x'), y: mixed('y') }
  })
}

function opposite(here: Point, pulled: Point | undefined): Point {
  return pulled ? { x: 2 * here.x - pulled.x, y: 2 * here.y - pulled.y } : here
}

// From its ends to its centre: SVG 2, appendix B.2.4.
function arc(from: Point, [rx0 = 0, ry0 = 0, turned = 0, isLarge = 0, isSweep = 0]: number[], to: Point): Point[] {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)]
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 }
  const own = { x: cos * half.x + sin * half.y, y: cos * half.y - sin * half.x }
  const [rx1, ry1] = [Math.abs(rx0), Math.abs(ry0)]
  if (rx1 * ry1 === 0) return [to]
  const stretch = Math.max(1, Math.sqrt((own.x / rx1) ** 2 + (own.y / ry1) ** 2))
  const [rx, ry] = [rx1 * stretch, ry1 * stretch]
  const rest = (rx * own.y) ** 2 + (ry * own.x) ** 2
  if (rest === 0) return [to]
  const reach = Math.sqrt(Math.max(0, (rx * ry) ** 2 - rest) / rest) * (isLarge === isSweep ? -1 : 1)
  const centre = { x: (reach * rx * own.y) / ry, y: (-reach * ry * own.x) / rx }
  const start = Math.atan2((own.y - centre.y) / ry, (own.x - centre.x) / rx)
  const end = Math.atan2((-own.y - centre.y) / ry, (-own.x - centre.x) / rx)
  const full = 2 * Math.PI
  const sweep = isSweep ? (((end - start) % full) + full) % full : -((((start - end) % full) + full) % full)
  const steps = Math.max(1, Math.ceil(Math.abs(sweep) / arcStep))
  return Array.from({ length: steps }, (_, step) => {
    const angle = start + (sweep * (step + 1)) / steps
    const at = { x: rx * Math.cos(angle) + centre.x, y: ry * Math.sin(angle) + centre.y }
    return {
      x: cos * at.x - sin * at.y + (from.x + to.x) / 2,
      y: sin * at.x + cos * at.y + (from.y + to.y) / 2,
    }
  })
}
