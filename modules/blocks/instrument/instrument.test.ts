import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/instrument.1.json'
import { problemsOf } from '../schemas'
import { type InstrumentContent, instrument } from './instrument'
import { type Kind, kindNames, kinds, readValue, stepsOf, writeValue } from './kinds'
import { type Mistake, mistakeIn } from './mistakes'
import { rangeOf, shownIn } from './reading'

const golden = goldens[0]!.content

const question = instrument.question!
const contentOf = (kind: Kind, change: Partial<InstrumentContent> = {}): InstrumentContent => ({
  ...(golden as InstrumentContent),
  kind,
  lowest: String(kinds[kind].least),
  highest: String(kinds[kind].most),
  ...change,
})
const problems = (content: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'instrument', version: 1, content }, when)

test('the exact reading scores 1, one line beside it half, anything else nothing', () => {
  const content = contentOf('vernier05')
  const score = (given: number, change = {}) => question.score({ ...content, ...change }, { shown: 467, given })
  expect(score(23.35)).toBe(1)
  expect([score(23.3), score(23.4)]).toEqual([0.5, 0.5])
  expect([score(23.25), score(23), score(233.5), score(-23.35)]).toEqual([0, 0, 0, 0])
  expect(score(23.3, { isLenient: true })).toBe(1)
  expect(question.score(content, { shown: 467, given: undefined })).toBe(0)
  expect(question.isAnswered!(content, { shown: 467, given: undefined })).toBe(false)
})

test('every mistake that is made at the bench is recognised', () => {
  const cases: [Kind, shown: string, given: string, Mistake | undefined][] = [
    ['vernier05', '23,35', '23,35', undefined],
    ['vernier05', '23,35', '23,40', 'oneMore'],
    ['vernier02', '41,78', '41,76', 'oneLess'],
    ['vernier05', '23,35', '23', 'noPart'],
    ['vernier05', '23,35', '18,35', 'atEdge'],
    ['vernier05', '23,35', '18', 'atEdge'],
    ['vernier05', '23,35', '23,7', 'lineWorth'],
    ['vernier02', '41,78', '41,39', 'lineWorth'],
    ['vernier05', '23,35', '24,35', 'unitMore'],
    ['vernier05', '23,35', '233,5', 'comma'],
    ['vernier05', '23,35', '2,335', 'comma'],
    ['vernier05', '23,35', '60', undefined],
    ['micrometer25', '17,62', '17,12', 'halfForgotten'],
    ['micrometer25', '17,12', '17,62', 'halfTooMuch'],
    ['micrometer25', '17,62', '17,5', 'noPart'],
    ['micrometer25', '17,62', '17', 'noPart'],
    ['micrometer25', '17,62', '17,63', 'oneMore'],
    ['micrometer25', '17,12', '18,2', 'lineWorth'],
    ['micrometer50', '38,07', '3,807', 'comma'],
    ['dial', '3,47', '2,47', 'unitLess'],
    ['dial', '3,47', '4,47', 'unitMore'],
    ['dial', '3,47', '0,47', 'noTurns'],
    ['dial', '3,47', '3,53', 'otherSide'],
    ['dial', '3,47', '3', 'noPart'],
    ['protractor', '37 25', '37 30', 'oneMore'],
    ['protractor', '37 25', '37 35', 'otherSide'],
    ['protractor', '37 25', '37', 'noPart'],
    ['protractor', '37 25', '37 5', 'lineWorth'],
    ['protractor', '37 25', '38 25', 'unitMore'],
  ]
  for (const [kind, shown, given, mistake] of cases)
    expect(
      mistakeIn(kind, stepsOf(kind, readValue(kind, shown))!, readValue(kind, given)!),
      `${kind} ${shown} ${given}`,
    ).toBe(mistake)
})

test('the mistake is told in the language of the module, then what the author says', () => {
  const content = contentOf('micrometer25')
  const said = (given: number, language: 'nl' | 'en') =>
    question.feedback(content, { shown: 1762, given }, language).map(({ text }) => text)
  expect(said(17.12, 'nl')).toEqual([
    'Je bent de halve millimeter vergeten. Die zie je onder de lijn.',
    content.explanation,
  ])
  expect(said(17.12, 'en')[0]).toBe('You forgot the half millimetre. You see it under the line.')
  expect(said(3, 'en')[0]).toContain('Read the millimetres on the sleeve first.')
  expect(said(17.62, 'nl')).toEqual([content.explanation])
})

test('readings lie on the scale between the bounds, come all, and never twice in a row', () => {
  for (const kind of kindNames) {
    const content = contentOf(kind)
    const { low, high } = rangeOf(content)
    fc.assert(
      fc.property(fc.string(), fc.nat(35), (seed, round) => {
        const shown = shownIn(content, seed, round)
        expect(shown).toBeGreaterThanOrEqual(low)
        expect(shown).toBeLessThanOrEqual(high)
        expect(shownIn(content, seed, round)).toBe(shown)
        expect(shownIn(content, seed, round + 1)).not.toBe(shown)
      }),
      { numRuns: 50 },
    )
  }
  const narrow = contentOf('vernier05', { lowest: '10', highest: '10,5' })
  const found = new Set(Array.from({ length: 400 }, (_, seed) => shownIn(narrow, `seed${seed}`, seed % 4)))
  expect([...found].sort()).toEqual([200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210])
  expect(shownIn(contentOf('protractor', { isFixed: true, fixed: "37°25'" }), 'seed', 3)).toBe(449)
})

test('an answer comes back from its packed text, in plain characters and within its room', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kindNames),
      fc.nat(),
      fc.option(fc.integer({ min: -1e6, max: 1e7 })),
      (kind, n, thousandths) => {
        const content = contentOf(kind)
        const { low, high } = rangeOf(content)
        const given = thousandths === null ? undefined : thousandths / 1000
        const answer = { shown: low + (n % (high - low + 1)), given }
        const packed = question.pack(answer)
        expect(packed).toMatch(/^[0-9A-Za-z:]+$/)
        expect(packed.length).toBeLessThanOrEqual(question.room(content))
        const back = question.unpack(content, packed)!
        expect(back.shown).toBe(answer.shown)
        if (given === undefined) expect(back.given).toBeUndefined()
        else expect(back.given).toBeCloseTo(given, 6)
        expect(question.score(content, back)).toBe(question.score(content, answer))
      },
    ),
  )
  for (const broken of ['', ':', 'zzzz:1', 'a', 'a:1:2', 'd0:-1', 'A:1', 'é:1'])
    expect(question.unpack(contentOf('dial'), broken), broken).toBeUndefined()
})

test('a learning management system is told a number and its bounds', () => {
  const said = question.interaction(contentOf('vernier05'), { shown: 467, given: 23.3 })
  expect(said).toMatchObject({ question: golden.question, answer: '23,30 mm' })
  expect(interaction12(said)).toEqual({ type: 'numeric', response: '23.3', patterns: ['23.35'] })
  expect(interaction2004(said)).toEqual({ type: 'numeric', response: '23.3', patterns: ['23.325[:]23.375'] })
  expect(question.interaction(contentOf('protractor'), { shown: 449, given: 37.5 }).answer).toBe('37° 30′')
})

test('degrees and minutes are read as people type them, and written so', () => {
  for (const text of ['37 25', "37°25'", '37° 25′', ' 37 ° 25 '])
    expect(readValue('protractor', text)).toBe(37 + 25 / 60)
  expect(readValue('protractor', '37')).toBe(37)
  for (const text of ['', '25′', '37,5', '37 25 10', 'x']) expect(readValue('protractor', text), text).toBeUndefined()
  expect(writeValue('protractor', 37 + 25 / 60, 'nl')).toBe('37° 25′')
  expect([writeValue('dial', 3.4, 'nl'), writeValue('dial', 3.456, 'en')]).toEqual(['3,40 mm', '3.456 mm'])
})

test('what is missing or cannot be shown is told at its field', () => {
  expect(problems(golden)).toEqual([])
  expect(problems(instrument.empty())).toEqual([{ path: 'question', key: 'questionMissing' }])
  expect(problems(instrument.empty(), 'saving')).toEqual([])
  expect(problems(contentOf('vernier05', { lowest: '0,01', highest: '151' }))).toEqual([
    { path: 'lowest', key: 'readingOffScale' },
    { path: 'highest', key: 'readingOffScale' },
  ])
  expect(problems(contentOf('dial', { lowest: '5', highest: '5' }))).toEqual([
    { path: 'highest', key: 'rangeUpsideDown' },
  ])
  expect(problems(contentOf('micrometer50', { isFixed: true, fixed: '12' }))).toEqual([
    { path: 'fixed', key: 'readingOffScale' },
  ])
  expect(problems({ ...golden, kind: 'hologram' }, 'saving')).toEqual([{ path: 'kind', key: 'broken' }])
  expect(problems({ ...golden, fixed: '1'.repeat(21) }, 'saving')).toEqual([{ path: 'fixed', key: 'tooLong' }])
})

test('every text of it is told', () => {
  expect(instrument.texts(golden as InstrumentContent).map(({ path }) => path)).toEqual(['question', 'explanation'])
})

test('on paper it is drawn with a line to write on, says honestly what it is about, and tells no reading', () => {
  const content = contentOf('vernier05', { isFixed: true, fixed: '23,35', inWords: false })
  const html = renderBlock({ id: 'block1', type: 'instrument', version: 1, content }, 'nl')
  expect(html).toContain('write-line')
  expect(html).toContain('Getekend op schaal: Schuifmaat 0,05 mm.')
  expect(html).toContain('Dit gaat over aflezen met je ogen.')
  expect(html.match(/class="ins-vernier"/g)).toHaveLength(3)
  const read = html.replace(/ (d|transform)="[^"]*"/g, '')
  expect(read).not.toMatch(/23[.,]35/)
  const inWords = renderBlock(
    { id: 'block1', type: 'instrument', version: 1, content: { ...content, inWords: true } },
    'nl',
  )
  expect(inWords).toContain('De nul van de nonius staat voorbij 23 mm. Streep 7 van de nonius loopt door.')
})
