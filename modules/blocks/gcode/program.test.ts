import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, onArc, type Pair } from './arc'
import { type Machine, type Move, planes, readProgram } from './program'

const mill: Machine = { machine: 'milling', unit: 'mm', isDiameter: false }
const lathe: Machine = { machine: 'turning', unit: 'mm', isDiameter: true }
const read = (text: string, machine = mill) => readProgram(text.split('\n'), machine)
const ends = (text: string, machine = mill) => read(text, machine).moves.map(({ to }) => [to.X, to.Y, to.Z])
const warnings = (text: string, machine = mill) =>
  read(text, machine).warnings.map(({ line, key, word }) => `${line + 1} ${key} ${word}`)

test('words are modal: a line goes on as the line before it', () => {
  const { moves, warnings: found } = read('N10 G90 G21\nN20 G0 X10 Y5\nN30 G1 Z-2 F100\nN40 X40.\nY.5')
  expect(moves.map(({ line, isFast, to }) => [line, isFast, to.X, to.Y, to.Z])).toEqual([
    [1, true, 10, 5, 0],
    [2, false, 10, 5, -2],
    [3, false, 40, 5, -2],
    [4, false, 40, 0.5, -2],
  ])
  expect(found).toEqual([])
})

test('steps count from where the tool is, and inches are drawn as millimetres', () => {
  expect(ends('G0 X10\nG91 X10 Y-5\nG90 X0')).toEqual([
    [10, 0, 0],
    [20, -5, 0],
    [0, -5, 0],
  ])
  expect(ends('G20 G0 X1\nG21 X1')).toEqual([
    [25.4, 0, 0],
    [1, 0, 0],
  ])
})

test('on a lathe X is a diameter, U and W are steps, and nothing is drawn to where it starts', () => {
  const { moves, plane } = read('G0 X40 Z2\nG1 Z-30 F0.2\nU10 W-5', lathe)
  expect(moves.map(({ from, to }) => [from.X, from.Z, to.X, to.Z])).toEqual([
    [20, 2, 20, 2],
    [20, 2, 20, -30],
    [20, -30, 25, -35],
  ])
  expect(plane).toBe(18)
  expect(ends('G0 X40', { ...lathe, isDiameter: false })).toEqual([[40, 0, 0]])
})

test('comments, numbers of lines and programs, capitals and blanks do not matter', () => {
  expect(warnings('%\nO0001 (NOK 40x20)\n/n10 g00 x 10 y5 ; naar de nok\nM30\n%')).toEqual([])
  expect(read('(open').lines[0]).toMatchObject({ words: [], comments: ['open'] })
})

test('what is not known is told at its line, and the rest is drawn', () => {
  expect(warnings('G0 X10\nG99 X20\nX4,5\nG1 Y@ X1..2')).toEqual([
    '2 unknown G99',
    '3 comma X4,5',
    '4 unread Y @ X1..2',
  ])
  expect(warnings('G0 X1 naar de hoek')).toEqual(['1 unread naar de hoek'])
  expect(warnings('X10\nG1 X20\nF100 X30\nX99999\nX999999')).toEqual([
    '1 noMotion X10',
    '2 noFeed G1',
    '5 unread X999999',
  ])
})

test('a cycle is not drawn until a way of moving is given again', () => {
  const { moves } = read('G0 X10\nG81 X20 Z-5 R2 F100\nX30\nG80\nG0 X40')
  expect(moves.map(({ line }) => line)).toEqual([0, 4])
  expect(warnings('G0 X10\nG81 X20 Z-5 F100\nX30')).toEqual([
    '2 unknown G81',
    '2 notDrawn G81 X20 Z-5 F100',
    '3 notDrawn X30',
  ])
  expect(ends('G0 X10\nG28 X0 Z0\nG1 F100 Y5')).toEqual([
    [10, 0, 0],
    [10, 5, 0],
  ])
})

const arcOf = (text: string, machine = mill) => read(text, machine).moves.at(-1)!.arc!
const turn = (text: string, machine = mill) => Math.round((arcOf(text, machine).turn * 180) / Math.PI)

test('arcs go with the clock by G2 and against it by G3, by centre or by radius', () => {
  const start = 'G1 X0 Y0 F100\n'
  expect(turn(`${start}G2 X10 Y10 I10`)).toBe(-90)
  expect(turn(`${start}G3 X10 Y10 I10`)).toBe(270)
  expect(turn(`${start}G3 X10 Y10 J10`)).toBe(90)
  expect(turn(`${start}G2 X10 Y10 R10`)).toBe(-90)
  expect(turn(`${start}G2 X10 Y10 R-10`)).toBe(-270)
  expect(turn(`${start}G2 I10`)).toBe(-360)
  expect(turn(`${start}G3 I10`)).toBe(360)
  expect(arcOf(`${start}G2 X10 Y10 R10`).centre.map(Math.round)).toEqual([10, 0])
  expect(arcOf(`${start}G3 X10 Y10 R10`).centre.map(Math.round)).toEqual([0, 10])
})

test('an arc in another plane is seen from the end of the third axis', () => {
  expect(turn('G0 X0 Z0\nG18 G2 X10 Z10 I10 K0 F50')).toBe(-270)
  expect(turn('G0 X20 Z0\nG1 Z-10 F0.2\nG2 X30 Z-15 R5', lathe)).toBe(-90)
  expect(arcOf('G0 X20 Z0\nG1 Z-10 F0.2\nG2 X30 Z-15 I5 K0', lathe).centre).toEqual([-10, 15])
})

test('an arc that cannot be is a warning, and is drawn as a line', () => {
  expect(warnings('G1 X0 F100\nG2 X30 R10')).toEqual(['2 arcTooSmall G2 X30 R10'])
  expect(warnings('G1 X0 F100\nG2 X30 I10')).toEqual(['2 arcOffCircle G2 X30 I10'])
  expect(warnings('G1 X0 F100\nG2 X30')).toEqual(['2 arcNoCentre G2 X30'])
  expect(warnings('G1 X0 F100\nG2 X20 R9.99')).toEqual([])
  expect(read('G1 X0 F100\nG2 X30 R10').moves.at(-1)).toMatchObject({ to: { X: 30 } })
})

const number = fc.double({ min: -500, max: 500, noNaN: true }).map((value) => value.toFixed(3))
const word = fc.oneof(
  fc.constantFrom(...'G0 G1 G2 G3 G17 G18 G19 G20 G21 G90 G91 G81 G80 G28 M30 F100 T1 S900 (uitleg ; %'.split(' ')),
  fc.tuple(fc.constantFrom(...'XYZIJKRUWF'), number).map((parts) => parts.join('')),
)
const program = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.array(word).map((words) => words.join(' ')) }, fc.string({ unit: 'binary' })),
)

test('any text is read: nothing is thrown, and every place is a number', () => {
  fc.assert(
    fc.property(program, fc.constantFrom(mill, lathe), (lines, machine) => {
      const { moves, lines: told } = readProgram(lines, machine)
      expect(told).toHaveLength(lines.length)
      for (const { from, to, arc } of moves) {
        const numbers = [
          ...Object.values(from),
          ...Object.values(to),
          ...(arc ? [...arc.centre, arc.radius, arc.start, arc.turn] : []),
        ]
        expect(numbers.every(Number.isFinite)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

const places = ({ from, to, plane }: Move) =>
  [from, to].map((point) => planes[plane].axes.map((axis) => point[axis])) as unknown as [Pair, Pair]

test('an arc starts where the tool is, ends where it is asked, and keeps its radius', () => {
  const coordinate = fc.integer({ min: -200, max: 200 })
  const share = fc.double({ min: 0.02, max: 6.2, noNaN: true })
  fc.assert(
    fc.property(
      coordinate,
      coordinate,
      fc.integer({ min: 1, max: 300 }),
      share,
      share,
      fc.boolean(),
      (x, y, radius, start, sweep, isClockwise) => {
        const at = (angle: number) =>
          [x + radius * Math.cos(angle), y + radius * Math.sin(angle)].map((one) => one.toFixed(4))
        const [from, to] = [at(start), at(start + (isClockwise ? -sweep : sweep))]
        const go = `G1 F100 X${from[0]} Y${from[1]}\n${isClockwise ? 'G2' : 'G3'} X${to[0]} Y${to[1]}`
        const centre = `I${(x - Number(from[0])).toFixed(4)} J${(y - Number(from[1])).toFixed(4)}`
        for (const by of [centre, `R${sweep > Math.PI ? -radius : radius}`]) {
          const move = read(`${go} ${by}`).moves.at(-1)!
          if (!move.arc) continue
          const [first, last] = places(move)
          expect(distance(onArc(move.arc, 0), first)).toBeLessThan(0.05)
          expect(distance(onArc(move.arc, 1), last)).toBeLessThan(Math.max(0.05, radius * 0.002))
          expect(Math.abs(move.arc.radius - radius)).toBeLessThan(Math.max(0.05, radius * 0.01))
          expect(Math.sign(move.arc.turn)).toBe(isClockwise ? -1 : 1)
        }
        expect(read(`${go} ${centre}`).moves.at(-1)!.arc).toBeDefined()
      },
    ),
    { numRuns: 300 },
  )
})
