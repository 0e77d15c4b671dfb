import { type Arc, type ArcProblem, arcByCentre, arcByRadius, type Pair } from './arc'
import { type Word, wordsOf } from './words'

export const machines = ['milling', 'turning'] as const
export const lengthUnits = ['mm', 'inch'] as const

/** The machine that a program is written for. `isDiameter`: X of a lathe is a diameter. */
export type Machine = {
  machine: (typeof machines)[number]
  unit: (typeof lengthUnits)[number]
  isDiameter: boolean
}

export type Axis = 'X' | 'Y' | 'Z'
/** In mm; X of a lathe is the distance to the axis. */
export type Point = Record<Axis, number>
export type Plane = 17 | 18 | 19

/** What the tool does on a line of the program, from the nought. */
export type Move = { line: number; isFast: boolean; from: Point; to: Point; plane: Plane; arc?: Arc }

export type WarningKey = ArcProblem | 'comma' | 'unread' | 'unknown' | 'notDrawn' | 'noMotion' | 'noFeed' | 'tooFar'
export type Warning = { line: number; key: WarningKey; word: string }

/** What a line says, for a sentence about it. */
export type LineRead = {
  words: Word[]
  comments: string[]
  /** The way of moving: 0 to 3 as in G0 to G3; undefined on a line that moves nothing. */
  motion?: number
  isRelative: boolean
  isInch: boolean
  isPerTurn: boolean
  isSurfaceSpeed: boolean
  feed?: number
}

export type Program = Machine & { lines: LineRead[]; moves: Move[]; warnings: Warning[]; plane: Plane }

type State = Omit<LineRead, 'words' | 'comments'> & { plane: Plane; at: Point; known: Set<Axis> }

/** The two axes of a plane, right and up as one looks at it, and the words that give the centre of an arc. */
export const planes: Record<Plane, { axes: readonly [Axis, Axis]; centre: readonly [string, string] }> = {
  17: { axes: ['X', 'Y'], centre: ['I', 'J'] },
  18: { axes: ['Z', 'X'], centre: ['K', 'I'] },
  19: { axes: ['Y', 'Z'], centre: ['J', 'K'] },
}

/** Understood, and nothing to draw. */
const said = new Set(
  'G4 G40 G41 G42 G43 G49 G54 G55 G56 G57 G58 G59 G61 G64 G80 G94 G95 G96 G97 M0 M1 M2 M3 M4 M5 M6 M7 M8 M9 M30'.split(
    ' ',
  ),
)
/** The axis words of these are no place to go to. */
const takesAxes = new Set(['G4', 'G10', 'G28', 'G30', 'G50', 'G52', 'G53', 'G92'])
/** They move in a way that is not drawn, until G0 to G3 takes over. */
const cycle = /^G(3[2-9]|7\d|8[1-9])/
const values = 'NOXYZIJKRUWFSTPQHDL'
const farthest = 1e6

export function readContent(content: Machine & { lines: { text: string }[] }): Program {
  return readProgram(
    content.lines.map(({ text }) => text),
    content,
  )
}

/** Reads a program, line by line, and draws the way of the tool. It never fails: what it does not know is a warning. */
export function readProgram(texts: string[], machine: Machine): Program {
  const home: Plane = machine.machine === 'turning' ? 18 : 17
  const program: Program = { ...machine, lines: [], moves: [], warnings: [], plane: home }
  const isTurning = machine.machine === 'turning'
  const state: State = {
    plane: home,
    at: { X: 0, Y: 0, Z: 0 },
    // A lathe starts wherever it stands: only where its first move ends is known.
    known: new Set(isTurning ? [] : ['X', 'Y', 'Z']),
    isRelative: false,
    isInch: machine.unit === 'inch',
    isPerTurn: isTurning,
    isSurfaceSpeed: false,
  }
  for (const [line, text] of texts.entries()) readLine(program, state, line, text)
  return isTurning ? program : { ...program, plane: program.moves.find(({ arc }) => arc)?.plane ?? home }
}

function readLine(program: Program, state: State, line: number, text: string) {
  const { words, comments, unread } = wordsOf(text)
  const warn = (key: WarningKey, word: string) => program.warnings.push({ line, key, word })
  const commas = unread.filter((word) => /\d,\d/.test(word))
  const others = unread.filter((word) => !commas.includes(word))
  if (commas.length > 0) warn('comma', commas.join(' '))
  if (others.length > 0) warn('unread', shortened(others.join(' ')))
  const codes = words.filter(({ letter }) => letter === 'G' || letter === 'M').map(codeOf)
  for (const code of codes) if (!setMode(state, code) && !isSpeedLimit(code, words)) warn('unknown', code)
  for (const { letter, text: word } of words) if (!`GM${values}`.includes(letter)) warn('unread', word)
  const feed = valueAt(words, 'F')
  if (feed !== undefined) state.feed = feed
  const isMoving = asksToMove(program, words, codes)
  if (isMoving) move(program, state, line, words, warn)
  const { motion, isRelative, isInch, isPerTurn, isSurfaceSpeed } = state
  const mode = { isRelative, isInch, isPerTurn, isSurfaceSpeed, feed: state.feed }
  program.lines.push({ words, comments, ...mode, motion: isMoving ? motion : undefined })
}

function shortened(text: string) {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** G01 and G1 are the same. */
export function codeOf({ letter, value }: Word) {
  return `${letter}${value}`
}

/** G50 and G92 with an S hold the spindle back; with axes they move the nought, and that is not drawn. */
export function isSpeedLimit(code: string, words: Word[]) {
  const letters = words.map(({ letter }) => letter)
  return /^G(50|92)$/.test(code) && letters.includes('S') && !letters.some((letter) => 'XYZUW'.includes(letter))
}

/** False when the code is unknown. */
function setMode(state: State, code: string) {
  if (/^G[0-3]$/.test(code)) state.motion = Number(code.slice(1))
  else if (/^G1[789]$/.test(code)) state.plane = Number(code.slice(1)) as Plane
  else if (code === 'G20' || code === 'G21') state.isInch = code === 'G20'
  else if (code === 'G90' || code === 'G91') state.isRelative = code === 'G91'
  else {
    if (code === 'G94' || code === 'G95') state.isPerTurn = code === 'G95'
    if (code === 'G96' || code === 'G97') state.isSurfaceSpeed = code === 'G96'
    if (cycle.test(code)) state.motion = -1
    return said.has(code)
  }
  return true
}

function asksToMove({ machine }: Program, words: Word[], codes: string[]) {
  if (codes.some((code) => takesAxes.has(code))) return false
  const places = machine === 'turning' ? 'XYZUW' : 'XYZ'
  const isArc = codes.some((code) => code === 'G2' || code === 'G3')
  return words.some(({ letter }) => places.includes(letter) || (isArc && 'IJKR'.includes(letter)))
}

type Warn = (key: WarningKey, word: string) => void

function move(program: Program, state: State, line: number, words: Word[], warn: Warn) {
  const to = targetOf(program, state, words)
  const from = startOf(state, to)
  const { motion, plane } = state
  const text = words.map((word) => word.text).join(' ')
  if (Object.values(to).some((place) => Math.abs(place) > farthest)) return warn('tooFar', text)
  state.at = to
  if (motion === undefined) return warn('noMotion', text)
  if (motion < 0) return warn('notDrawn', text)
  if (motion > 0 && !state.feed) warn('noFeed', `G${motion}`)
  const arc = motion > 1 ? arcOf(state, from, to, words) : undefined
  if (typeof arc === 'string') warn(arc, text)
  program.moves.push({ line, isFast: motion === 0, from, to, plane, ...(typeof arc === 'object' && { arc }) })
}

function startOf({ at, known }: State, to: Point): Point {
  const from = { ...at }
  for (const axis of ['X', 'Y', 'Z'] as const) {
    if (known.has(axis) || to[axis] === at[axis]) continue
    from[axis] = to[axis]
    known.add(axis)
  }
  return from
}

function targetOf({ machine, isDiameter }: Machine, { at, isRelative, isInch }: State, words: Word[]): Point {
  const to = { ...at }
  const add = (axis: Axis, letter: string, isStep: boolean) => {
    const value = valueAt(words, letter)
    if (value === undefined) return
    const mm = value * (isInch ? 25.4 : 1) * (axis === 'X' && machine === 'turning' && isDiameter ? 0.5 : 1)
    to[axis] = isStep ? to[axis] + mm : mm
  }
  for (const axis of ['X', 'Y', 'Z'] as const) add(axis, axis, isRelative)
  if (machine === 'turning') {
    add('X', 'U', true)
    add('Z', 'W', true)
  }
  return to
}

function arcOf({ plane, motion, isInch }: State, from: Point, to: Point, words: Word[]): Arc | ArcProblem {
  const { axes, centre } = planes[plane]
  const inMm = (letter: string) => (valueAt(words, letter) ?? 0) * (isInch ? 25.4 : 1)
  const place = (point: Point): Pair => [point[axes[0]], point[axes[1]]]
  const radius = inMm('R')
  const isClockwise = motion === 2
  if (radius !== 0) return arcByRadius(place(from), place(to), radius, isClockwise)
  return arcByCentre(place(from), place(to), [inMm(centre[0]), inMm(centre[1])], isClockwise)
}

export function valueAt(words: Word[], letter: string) {
  return words.findLast((word) => word.letter === letter)?.value
}
