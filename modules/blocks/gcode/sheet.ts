import { onArc, type Pair } from './arc'
import { type Axis, type Move, type Point, type Program, planes } from './program'

/** A scale along an axis: where its numbers stand, in pixels, and what they are. */
export type Tick = { at: number; label: string }

/** The way of the tool on a sheet, in pixels: right and down. */
export type Sheet = {
  width: number
  height: number
  nought: Pair
  /** The names of the axes, right and up. */
  axes: readonly [Axis, Axis]
  across: Tick[]
  up: Tick[]
  path(move: Move): string
  /** Whether its plane is the plane of the sheet, so that its arc is seen as an arc. */
  isInView(move: Move): boolean
  /** Where a move starts and ends; the same place when it goes straight into the paper. */
  ends(move: Move): [Pair, Pair]
  /** How far the way of the tool reaches, in the unit of the program. */
  size: Pair
}

const width = 360
const margin = { left: 44, right: 14, top: 24, bottom: 30 }
const highest = 300
const lowest = 96
const mostTurn = (2 * Math.PI) / 3

export function sheetOf(program: Program, more: Move[] = []): Sheet {
  const { axes } = planes[program.plane]
  const flat = (point: Point): Pair => [point[axes[0]], point[axes[1]]]
  const moves = [...program.moves, ...more]
  const all: Pair[] = [[0, 0], ...moves.flatMap((move) => pointsOf(move).map(flat))]
  const [left, right] = ends(all.map(([across]) => across))
  const [low, high] = ends(all.map(([, up]) => up))
  const scale = Math.min(
    (width - margin.left - margin.right) / (right - left || 1),
    (highest - margin.top - margin.bottom) / (high - low || 1),
  )
  const height = Math.max(lowest, Math.round((high - low) * scale + margin.top + margin.bottom))
  const spare = (width - margin.left - margin.right - (right - left) * scale) / 2
  const place = ([across, up]: Pair): Pair => [
    tidy(margin.left + spare + (across - left) * scale),
    tidy(height - margin.bottom - (up - low) * scale),
  ]
  const isDiameter = program.machine === 'turning' && program.isDiameter
  const perUnit = isInch(program) ? 25.4 : 1
  return {
    width,
    height,
    axes,
    nought: place([0, 0]),
    across: ticks(left, right, scale, perUnit, 44).map(([value, label]) => ({ at: place([value, 0])[0], label })),
    up: ticks(low, high, scale, isDiameter ? perUnit / 2 : perUnit, 24).map(([value, label]) => ({
      at: place([0, value])[1],
      label,
    })),
    isInView: ({ plane }) => plane === program.plane,
    path: (move) => pathOf(move, program, flat, place, scale),
    ends: ({ from, to }) => [place(flat(from)), place(flat(to))],
    size: [tidy((right - left) / perUnit), tidy(((high - low) * (isDiameter ? 2 : 1)) / perUnit)],
  }
}

/** The unit in which most of a program is written. */
export function isInch({ lines, moves, unit }: Program) {
  const last = moves.at(-1)
  return last ? lines[last.line]!.isInch : unit === 'inch'
}

/** Enough places along a move to know how far it reaches, or to draw an arc that is seen from aside. */
export function pointsOf({ from, to, arc, plane }: Move): Point[] {
  if (!arc) return [from, to]
  const [right, up] = planes[plane].axes
  const steps = Math.ceil(Math.abs(arc.turn) / 0.1)
  const between = Array.from({ length: steps - 1 }, (_, place) => {
    const share = (place + 1) / steps
    const [across, along] = onArc(arc, share)
    const mixed = (axis: Axis) => from[axis] + (to[axis] - from[axis]) * share
    return { X: mixed('X'), Y: mixed('Y'), Z: mixed('Z'), [right]: across, [up]: along }
  })
  return [from, ...between, to]
}

type Place = (point: Pair) => Pair

function pathOf(move: Move, program: Program, flat: (point: Point) => Pair, place: Place, scale: number) {
  const start = `M${place(flat(move.from)).join(' ')}`
  const { arc } = move
  if (!arc || move.plane !== program.plane)
    return `${start}${pointsOf(move)
      .slice(1)
      .map((point) => `L${place(flat(point)).join(' ')}`)
      .join('')}`
  const pieces = Math.ceil(Math.abs(arc.turn) / mostTurn)
  const radius = tidy(arc.radius * scale)
  const stops = Array.from({ length: pieces }, (_, piece) =>
    piece === pieces - 1 ? flat(move.to) : onArc(arc, (piece + 1) / pieces),
  )
  return (
    start + stops.map((stop) => `A${radius} ${radius} 0 0 ${arc.turn < 0 ? 1 : 0} ${place(stop).join(' ')}`).join('')
  )
}

/** Round numbers between two ends, not closer to each other than so many pixels. */
function ticks(from: number, to: number, scale: number, perUnit: number, closest: number): [number, string][] {
  const step = roundStep(closest / (scale * perUnit))
  const first = Math.ceil(from / perUnit / step - 1e-9)
  const last = Math.floor(to / perUnit / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const value = (first + place) * step
    return [value * perUnit, String(Number(value.toPrecision(6)))]
  })
}

/** The first of 1, 2, 5, 10, 20 and so on that is not less. */
function roundStep(least: number) {
  const power = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least * 0.999)!
}

// Not Math.min(...many): a long program has more places than a call can take.
function ends(values: number[]): Pair {
  return values.reduce<Pair>(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [0, 0])
}

function tidy(value: number) {
  return Math.round(value * 100) / 100
}
