import fc from 'fast-check'
import { expect, test } from 'vitest'
import goldens from '../golden/gcode.1.json'
import { problemsOf } from '../schemas'
import { describe } from './describe'
import { type GcodeContent, gcode } from './gcode'
import { keepLines, type ProgramLine } from './keepLines'
import { type Machine, readProgram } from './program'
import { sheetOf } from './sheet'

const [milled, turned] = goldens.map(({ content }) => content as GcodeContent) as [GcodeContent, GcodeContent]
const problems = (part: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'gcode', version: 1, content: { ...milled, ...part } }, when)
const linesOf = (text: string) => text.split('\n').map((line, place) => ({ id: `a${place}`, text: line, note: '' }))

test('a program must move something, and have a name', () => {
  expect(problems({ lines: [] })).toEqual([{ path: 'lines', key: 'gcodeMissing' }])
  expect(problems({ lines: [{ id: 'a', text: 'M30', note: '' }] })).toEqual([{ path: 'lines', key: 'gcodeNoMoves' }])
  expect(problems({ title: ' ' })).toEqual([{ path: 'title', key: 'titleMissing' }])
})

test('what is too long for a page may be kept, and may not be published', () => {
  const ids = 'abcdefghijklmnopqrstuvwxyz0123456789'
  const lines = Array.from({ length: 201 }, (_, n) => ({
    id: n < 36 ? ids[n] : `${ids[Math.floor(n / 36) - 1]}${ids[n % 36]}`,
    text: 'G0 X1',
    note: '',
  }))
  expect(problems({ lines, linesMade: 201 }, 'saving')).toEqual([])
  expect(problems({ lines, linesMade: 201 })).toEqual([{ path: 'lines', key: 'gcodeTooLong' }])
})

test('a draft may be empty, and may not have ids that stand twice', () => {
  expect(problemsOf({ id: 'block1', type: 'gcode', version: 1, content: gcode.empty() }, 'saving')).toEqual([])
  expect(problems({ lines: [milled.lines[0], milled.lines[0]] }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ machine: 'lathe' }, 'saving')[0]?.key).toBe('broken')
  expect(problems({ linesMade: 5000 }, 'saving')[0]).toEqual({ path: 'linesMade', key: 'gcodeWornOut' })
})

test('every text that an author wrote is among its texts', () => {
  const texts = gcode.texts(milled)
  expect(texts[0]).toEqual({ path: 'title', text: milled.title })
  expect(texts).toHaveLength(1 + 2 * milled.lines.length)
  expect(texts).toContainEqual({ path: 'lines.8.note', text: milled.lines[8]!.note })
})

const says = (content: Machine & { lines: { text: string }[] }, line: number, language: 'nl' | 'en' = 'nl') =>
  describe(
    readProgram(
      content.lines.map(({ text }) => text),
      content,
    ),
    line - 1,
    language,
  ).replaceAll('\u00a0', ' ')

test('a line is told in plain words', () => {
  expect(says(milled, 8)).toBe('Beweeg in een rechte lijn naar X -5 met een voeding van 200 mm per minuut.')
  expect(says(milled, 10)).toBe(
    'Beweeg in een boog met de klok mee naar X 5, Y 55 met straal 10 en een voeding van 200 mm per minuut.',
  )
  expect(says(milled, 7)).toBe('Zet de koeling aan. Beweeg in ijlgang naar Z -4.')
  expect(says(milled, 4)).toBe('Wissel het gereedschap. Neem gereedschap 2.')
  expect(says(milled, 1)).toBe('Deze regel doet niets.')
  expect(says(turned, 2)).toBe('Het toerental is hoogstens 3000 per minuut.')
  expect(says(turned, 3)).toContain('De snijsnelheid is 180 meter per minuut.')
  expect(says(turned, 5)).toContain('0,15 mm per omwenteling')
  expect(says(turned, 10)).toBe('Beweeg in ijlgang vanaf hier U +4, W 0.')
  expect(says(turned, 5, 'en')).toBe('Move in a straight line to Z -20 at a feed of 0.15 mm per revolution.')
  const odd = { ...milled, lines: linesOf('G99\n(los)\nG20 G91 G1 X1 F5\nG2 I2\nF8\nG55') }
  expect(says(odd, 1)).toBe('G99 staat niet in de tekening.')
  expect(says(odd, 2)).toContain('opmerking')
  expect(says(odd, 3)).toContain('vanaf hier X +1 met een voeding van 5 inch per minuut.')
  expect(says(odd, 4)).toContain('hele cirkel met de klok mee met straal 2')
  expect(says(odd, 5)).toBe('De voeding is nu 8 inch per minuut.')
  expect(says(odd, 6)).toBe('Gebruik nulpunt 2.')
})

test('the drawing keeps the proportions of the program, and its numbers are those of the program', () => {
  const texts = (content: GcodeContent) => content.lines.map(({ text }) => text)
  const sheet = sheetOf(readProgram(texts(milled), milled))
  expect(sheet.size).toEqual([100, 60])
  const at = (ticks: { at: number; label: string }[], label: string) => ticks.find((one) => one.label === label)!.at
  expect(at(sheet.across, '60') - at(sheet.across, '40')).toBeCloseTo(at(sheet.up, '20') - at(sheet.up, '40'), 1)
  const lathe = sheetOf(readProgram(texts(turned), turned))
  expect(lathe.axes).toEqual(['Z', 'X'])
  expect(at(lathe.across, '-20') - at(lathe.across, '-40')).toBeCloseTo(at(lathe.up, '0') - at(lathe.up, '40'), 1)
})

test('whatever was written, the drawing is finite and not endless', () => {
  const word = fc.tuple(fc.constantFrom(...'GXYZIJKR'), fc.integer({ min: -99_999, max: 99_999 }))
  const line = fc.array(word).map((words) => words.map((parts) => parts.join('')).join(' '))
  const tiny = fc.constantFrom(
    'G1 X.0001',
    'G2 X.002 Y0 R.001',
    'G1 X99999 F1',
    'G91 G3 I99999',
    'G18 G2 X5 Z5 R5',
    'G20',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(line, tiny)), (lines) => {
      const program = readProgram(lines, milled)
      const sheet = sheetOf(program)
      const drawn = program.moves.map((move) => sheet.path(move)).join('')
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
      expect(sheet.height).toBeLessThanOrEqual(301)
      expect(sheet.across.length + sheet.up.length).toBeLessThan(30)
    }),
  )
})

const fresh = (line: ProgramLine) => ({ ...line, note: '' })
const kept = { lines: linesOf('G0 X1\nG1 X2\nG1 X3'), linesMade: 3 }
const idsAfter = (text: string) => keepLines(kept, text, fresh).lines.map(({ id }) => id)

test('a line keeps its id while its text changes, and a new one gets a new id', () => {
  expect(idsAfter('G0 X1\nG1 X25\nG1 X3')).toEqual(['a0', 'a1', 'a2'])
  expect(idsAfter('G0 X1\n\nG1 X2\nG1 X3')).toEqual(['a0', 'd', 'a1', 'a2'])
  expect(idsAfter('G0 X1\nG1 X3')).toEqual(['a0', 'a2'])
  expect(idsAfter('G1 X3\r\nG1 X2\r\nG0 X1')).toEqual(['a2', 'a1', 'a0'])
  expect(idsAfter('')).toEqual([])
})

test('a line that was cut and pasted is the line that it was', () => {
  const [first, ...rest] = kept.lines
  const cut = keepLines(kept, 'G1 X2\nG1 X3', fresh)
  expect(cut.lines).toEqual(rest)
  const pasted = keepLines(cut, 'G1 X2\nG1 X3\nG0 X1', fresh, [first!])
  expect(pasted.lines.at(-1)).toEqual(first)
  expect(pasted.linesMade).toBe(3)
})

test('whatever is typed, the lines have the text, and no id stands twice', () => {
  const text = fc.array(fc.constantFrom('G0', 'G1 X2', '', 'M30', 'G1 X2 Y3')).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
      let now = { lines: [] as { id: string; text: string; note: string }[], linesMade: 0 }
      for (const one of texts) {
        now = keepLines(now, one, fresh)
        expect(now.lines.map((line) => line.text).join('\n')).toBe(one)
        expect(new Set(now.lines.map(({ id }) => id)).size).toBe(now.lines.length)
      }
    }),
  )
})
