export type Point = { x: number; y: number }
/** a b c d e f of SVG 2, section 8.5: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** Undefined for a matrix that leaves nothing of a plane. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const size = a * d - b * c
  if (!Number.isFinite(size) || size === 0) return undefined
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size]
}

/** How many times as large things become. */
export function growth([a, b, c, d]: Matrix) {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/** The list of a `transform` attribute as one matrix. */
export function readTransform(text = ''): Matrix {
  return [...text.matchAll(/(\w+)\s*\(([^)]*)\)/g)].reduce(
    (matrix, [, name, numbers]) => times(matrix, step(name!, numbersIn(numbers!))),
    identity,
  )
}

export function numbersIn(text: string) {
  return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
}

function step(name: string, [one = 0, two, three = 0, ...rest]: number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, one, two ?? 0]
  if (name === 'scale') return [one, 0, 0, two ?? one, 0, 0]
  if (name === 'rotate') return turn(one, two ?? 0, three)
  if (name === 'skewX') return [1, 0, Math.tan(radians(one)), 1, 0, 0]
  if (name === 'skewY') return [1, Math.tan(radians(one)), 0, 1, 0, 0]
  if (name === 'matrix' && rest.length === 3) return [one, two ?? 0, three, rest[0]!, rest[1]!, rest[2]!]
  return identity
}

function turn(degrees: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))]
  return times(times([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y])
}

function radians(degrees: number) {
  return (degrees * Math.PI) / 180
}
