import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { fold, isOneTypingErrorAway } from '../fold'
import goldens from '../golden/fillGap.1.json'
import { packText, unpackText } from '../packText'
import { problemsOf } from '../schemas'
import { type FillGapContent, fillGap } from './fillGap'

const golden = goldens[0]!.content

const content: FillGapContent = golden
const question = fillGap.question!
const right = { a: 'bekken', b: 'nul', d: 'binnenmaat', e: '0,05' }
const score = (answer: object, part: Partial<FillGapContent> = {}) =>
  question.score({ ...content, ...part }, { ...right, ...answer })
const problems = (part: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'fillGap', version: 1, content: { ...content, ...part } }, when)

describe('a gap is right', () => {
  test.each([
    ['whatever its capitals, accents and spaces', { a: ' BÉKKEN ' }, 1],
    ['by another right answer', { a: 'meetbekken', b: '0' }, 1],
    ['with a point for the comma', { e: '0.05' }, 1],
    ['with one letter too few', { a: 'beken' }, 1],
    ['with two neighbours exchanged', { a: 'meetbekekn' }, 1],
    ['not with two errors', { a: 'becen' }, 0.75],
    ['not with an error in a short word', { b: 'nu' }, 0.75],
    ['not with an error in a number', { e: '0,06' }, 0.75],
    ['not when it is empty', { a: '' }, 0.75],
  ])('%s', (_name, answer, points) => expect(score(answer)).toBe(points))
  test('not with a typing error where none is allowed', () => {
    expect(score({ a: 'beken' }, { mayMistype: false })).toBe(0.75)
  })
})

test('who picks at random from a list of three earns nothing on average, and nobody goes below 0', () => {
  const picks = ['binnenmaat', 'buitenmaat', 'diepte'].map((d) => score({ d }))
  expect(picks[0]! + picks[1]! + picks[2]!).toBeCloseTo(3 * 0.75)
  expect(question.score(content, { a: 'x', b: 'x', d: 'diepte', e: 'x' })).toBe(0)
})

test('feedback is of the whole, with a hint for each gap that was wrong', () => {
  expect(question.feedback(content, right)).toEqual([{ about: '', text: content.feedbackRight }])
  expect(question.feedback(content, { ...right, d: 'diepte', b: 'tien' })).toEqual([
    { about: '', text: content.feedbackWrong },
    { about: 'diepte', text: 'De kleine bek past in een gat.' },
  ])
})

test('it is answered when no gap is empty', () => {
  expect(question.isAnswered!(content, right)).toBe(true)
  expect(question.isAnswered!(content, { ...right, e: ' ' })).toBe(false)
})

test('a typing error is one letter more, less, or other, or two neighbours exchanged', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      expect(isOneTypingErrorAway(one, other)).toBe(distance(one, other) <= 1)
    }),
    { numRuns: 2000 },
  )
})

test('an answer comes back from its packed form, which holds no sign that costs more than one character', () => {
  const signs = fc.constantFrom(...'aZ0 ,.:%~é€µ²|{}', '\ud83d', '🔩')
  const typed = fc.string({ unit: signs, minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(typed, (text) => {
      expect(unpackText(packText(text))).toBe(text)
      const answer = { ...right, a: text }
      const packed = question.pack(answer)
      expect(packed).toMatch(/^[0-9A-Za-z:]*$/)
      expect(packed.length).toBeLessThanOrEqual(question.room(content))
      const again = question.unpack(content, packed)!
      expect({ ...again, a: '' }).toEqual({ ...right, a: '' })
      if (packText(text).length <= 40) expect(again.a).toBe(text.trim())
    }),
  )
})

test('however wide a right answer is typed, it is right again after coming back', () => {
  const wide = { ...right, a: `  m e e t b e k ${' '.repeat(30)} k é n` }
  expect(question.score(content, wide)).toBe(1)
  expect(question.score(content, question.unpack(content, question.pack(wide))!)).toBe(1)
})

test('an answer to a gap that went, or a choice that is no longer in the list, is no answer', () => {
  const packed = question.pack({ ...right, d: 'diepte' })
  expect(question.unpack({ ...content, text: 'Op {nul|0}.' }, packed)).toEqual({ b: 'nul' })
  const gaps = content.gaps.map((gap) => ({ ...gap, others: gap.others && 'buitenmaat' }))
  expect(question.unpack({ ...content, gaps }, packed)).toEqual({ a: 'bekken', b: 'nul', e: '0,05' })
  expect(question.unpack(content, '')).toBeUndefined()
})

test('systems are told the texts, and first the right answers that were meant', () => {
  const told = question.interaction(content, { ...right, a: 'Meetbekken', d: 'diepte' })
  expect(told.question).toBe(
    'Vul de zinnen over de schuifmaat aan. Maak de … eerst schoon. Zet de schuifmaat daarna op ….\nMet de kleine bek meet je een …. Op de nonius lees je af op … mm.',
  )
  expect(interaction12(told)).toMatchObject({
    type: 'fill-in',
    response: 'Meetbekken,nul,diepte,0,05',
    patterns: expect.arrayContaining(['meetbekken,nul,binnenmaat,0,05', 'bekken,0,binnenmaat,0,05']),
  })
  expect(interaction2004(told).patterns[0]).toBe('{case_matters=false}meetbekken[,]nul[,]binnenmaat[,]0,05')
  expect(told.correct.length).toBeLessThanOrEqual(5)
})

test('what is missing is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems({ question: '' })).toEqual([{ path: 'question', key: 'questionMissing' }])
  expect(problems({ text: 'Geen gat.' })).toEqual([{ path: 'text', key: 'gapMissing' }])
  expect(problems({ text: 'Een { | } gat.' })).toEqual([{ path: 'text', key: 'gapEmpty' }])
  expect(problems({ text: `{${'lang'.repeat(12)}}` })).toEqual([{ path: 'text', key: 'gapTooLong' }])
  expect(problems({ text: '{a}'.repeat(13) })).toEqual([{ path: 'text', key: 'tooManyGaps' }])
  const others = (text: string) => ({ gaps: content.gaps.map((gap) => ({ ...gap, others: text })) })
  expect(problems({ ...others('Nul|een'), text: 'Op {nul}.' })).toEqual([
    { path: 'gaps.0.others', key: 'otherIsRight' },
  ])
  expect(problems({ ...others('een| één'), text: 'Op {nul}.' })).toEqual([{ path: 'gaps.0.others', key: 'repeated' }])
})

test('a draft may be empty, and may not have ids that were never made', () => {
  expect(problems(fillGap.empty(), 'saving')).toEqual([])
  expect(problems({ gapsMade: 2 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ text: { html: '<b>' } }, 'saving')).toEqual([{ path: 'text', key: 'broken' }])
})

test('every text that an author wrote is among its texts', () => {
  const found = fillGap.texts(content).map(({ text }) => text)
  for (const { others, hint } of content.gaps) expect(found).toEqual(expect.arrayContaining([others, hint]))
  expect(found).toEqual(expect.arrayContaining([content.question, content.text, content.feedbackWrong]))
})

/** The table of Damerau and Levenshtein, as it stands in textbooks, for folded texts. */
function distance(one: string, other: string) {
  expect(fold(one)).toBe(one)
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => i + j),
  )
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const steps = [rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same]
      const isExchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      rows[i]![j] = Math.min(...steps, isExchanged ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY)
    }
  return rows[one.length]![other.length]!
}
