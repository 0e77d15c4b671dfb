export type Pair = readonly [number, number]

/** Part of a circle in a plane; `turn` is the angle from its start, in radians, against the clock above zero. */
export type Arc = { centre: Pair; radius: number; start: number; turn: number }

export type ArcProblem = 'arcNoCentre' | 'arcTooSmall' | 'arcOffCircle'

const same = 1e-6
/** As far as an end may lie off the circle, in mm: programs are rounded. */
const rounding = 0.02
const fullTurn = 2 * Math.PI

/** An arc by its centre, seen from where it starts. An end that is its start makes a whole circle. */
export function arcByCentre(from: Pair, to: Pair, offset: Pair, isClockwise: boolean): Arc | ArcProblem {
  const radius = Math.hypot(...offset)
  if (radius < same) return 'arcNoCentre'
  const centre: Pair = [from[0] + offset[0], from[1] + offset[1]]
  const off = Math.abs(distance(centre, to) - radius)
  if (off > Math.max(rounding, radius * 0.001)) return 'arcOffCircle'
  return arcAround(centre, radius, from, to, isClockwise)
}

/** An arc by its radius: the short way round, or the long way when the radius stands below zero. */
export function arcByRadius(from: Pair, to: Pair, signed: number, isClockwise: boolean): Arc | ArcProblem {
  const chord = distance(from, to)
  const radius = Math.max(Math.abs(signed), chord / 2)
  if (chord < same || radius - Math.abs(signed) > rounding) return 'arcTooSmall'
  const aside = Math.sqrt(Math.max(0, radius ** 2 - (chord / 2) ** 2)) / chord
  const side = isClockwise === signed > 0 ? -aside : aside
  const [across, up] = [to[0] - from[0], to[1] - from[1]]
  const centre: Pair = [(from[0] + to[0]) / 2 - up * side, (from[1] + to[1]) / 2 + across * side]
  return arcAround(centre, radius, from, to, isClockwise)
}

function arcAround(centre: Pair, radius: number, from: Pair, to: Pair, isClockwise: boolean): Arc {
  const start = angle(centre, from)
  const difference = distance(from, to) < same ? 0 : angle(centre, to) - start
  const turn = ((difference % fullTurn) + fullTurn) % fullTurn
  return { centre, radius, start, turn: isClockwise ? turn - fullTurn : turn || fullTurn }
}

/** The place after a share of the arc. */
export function onArc({ centre, radius, start, turn }: Arc, share: number): Pair {
  const at = start + turn * share
  return [centre[0] + radius * Math.cos(at), centre[1] + radius * Math.sin(at)]
}

export function distance(one: Pair, other: Pair) {
  return Math.hypot(one[0] - other[0], one[1] - other[1])
}

function angle(centre: Pair, point: Pair) {
  return Math.atan2(point[1] - centre[1], point[0] - centre[0])
}
