import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import goldens from '../golden/gcodeFault.1.json'
import { problemsOf } from '../schemas'
import { betterMoves } from './better'
import { type GcodeFaultContent, gcodeFault } from './gcodeFault'

const [one, two] = goldens.map(({ content }) => content as GcodeFaultContent) as [GcodeFaultContent, GcodeFaultContent]
const question = gcodeFault.question!
const problems = (part: Partial<GcodeFaultContent>, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'gcodeFault', version: 1, content: { ...two, ...part } }, when)
const withLine = (id: string, part: object) => two.lines.map((line) => (line.id === id ? { ...line, ...part } : line))

test('each wrong line that is found counts, and a line that is right counts against it', () => {
  expect(question.score(one, ['i'])).toBe(1)
  expect(question.score(one, ['h'])).toBe(0)
  expect(question.score(two, ['d', 'e'])).toBe(1)
  expect(question.score(two, ['e'])).toBe(0.5)
  expect(question.score(two, ['e', 'f'])).toBe(0)
  expect(question.score(two, [])).toBe(0)
})

test('a found line has its own feedback, and all other lines have one together', () => {
  const [fast, tooSmall] = two.lines.filter(({ isWrong }) => isWrong)
  expect(question.feedback(two, ['d', 'e'])).toEqual([
    { about: fast!.text, text: fast!.feedback },
    { about: tooSmall!.text, text: tooSmall!.feedback },
  ])
  expect(question.feedback(two, ['f', 'g'])).toEqual([{ about: '', text: two.feedbackOther }])
  expect(question.feedback({ ...two, feedbackOther: '' }, ['f'])).toEqual([])
})

test('an answer comes back from its packed form, without lines that went, and never longer than its room', () => {
  const ids = two.lines.map(({ id }) => id)
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 1, maxLength: 2 }), (answer) => {
      const packed = question.pack(answer)
      expect(packed.length).toBeLessThanOrEqual(question.room(two))
      expect(question.unpack(two, packed)).toEqual(ids.filter((id) => answer.includes(id)))
    }),
  )
  expect(question.unpack(two, 'zd')).toEqual(['d'])
  expect(question.unpack(two, 'z')).toBeUndefined()
  expect(question.unpack(one, 'abc')).toEqual(['a'])
})

test('systems are told which lines were chosen, and people what stands there', () => {
  const told = question.interaction(two, ['d', 'f'])
  expect(told.answer).toBe('N40 G0 Z-20; N60 G1 Z-45')
  expect(interaction12(told)).toEqual({ type: 'choice', response: 'd,f', patterns: ['d,e'] })
  expect(interaction2004(told)).toEqual({ type: 'choice', response: 'd[,]f', patterns: ['d[,]e'] })
})

test('what is missing is told at its place', () => {
  expect(problems({})).toEqual([])
  expect(problems({ question: '' })).toEqual([{ path: 'question', key: 'questionMissing' }])
  const keyOf = (lines: GcodeFaultContent['lines']) => problems({ lines })[0]
  expect(keyOf([])).toEqual({ path: 'lines', key: 'gcodeMissing' })
  expect(keyOf(two.lines.map((line) => ({ ...line, isWrong: false })))).toEqual({
    path: 'lines',
    key: 'gcodeFaultMissing',
  })
  expect(keyOf(two.lines.map((line) => ({ ...line, isWrong: true })))?.key).toBe('gcodeTooManyFaults')
  expect(keyOf(two.lines.slice(3, 5))?.key).toBe('gcodeAllWrong')
  expect(keyOf(withLine('h', { text: ' ', isWrong: true }))?.key).toBe('gcodeBlankFault')
  expect(keyOf(withLine('d', { corrected: 'N40 G0 Z-20 ' }))).toEqual({
    path: 'lines.3.corrected',
    key: 'gcodeSameLine',
  })
  expect(keyOf(withLine('d', { corrected: '' }))).toBeUndefined()
})

test('a draft may be empty, and may not have ids that stand twice', () => {
  expect(problemsOf({ id: 'block1', type: 'gcodeFault', version: 1, content: gcodeFault.empty() }, 'saving')).toEqual(
    [],
  )
  expect(problems({ lines: [two.lines[0]!, two.lines[0]!] }, 'saving')).toEqual([{ path: '', key: 'broken' }])
})

test('every text that an author wrote is among its texts', () => {
  const texts = gcodeFault.texts(two).map(({ text }) => text)
  for (const { text, feedback, corrected } of two.lines)
    expect(texts).toEqual(expect.arrayContaining([text, feedback, corrected]))
  expect(texts).toContain(two.question)
  expect(texts).toContain(two.feedbackOther)
})

test('what a corrected line changes is drawn anew, also in the lines after it', () => {
  expect(betterMoves(one).map(({ line }) => line)).toEqual([8])
  expect(betterMoves(two).map(({ line }) => line)).toEqual([3, 4, 5, 6])
  expect(betterMoves({ ...two, lines: two.lines.map((line) => ({ ...line, corrected: '' })) })).toEqual([])
})
