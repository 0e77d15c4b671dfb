import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/measurementReport.1.json'
import { problemsOf } from '../schemas'
import { measurementReport } from './measurementReport'
import type { ReportAnswer } from './report'
import { measurementReportSchemas } from './schema'

const [golden, benchGolden] = goldens.map(({ content }) => content)
const content = measurementReportSchemas.complete.parse(golden)
const bench = measurementReportSchemas.complete.parse(benchGolden)
const question = measurementReport.question!
const right: ReportAnswer = {
  typed: ['24,988', '0,011'],
  inside: ['a', 'b', 'c', 'e'],
  outside: ['d'],
  decision: 'reject',
}
const score = (change: Partial<ReportAnswer>, of = {}) => question.score({ ...content, ...of }, { ...right, ...change })
const atBench = (typed: string[], decision: 'accept' | 'reject') =>
  question.score(bench, { typed, decision, inside: [], outside: [] })
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'measurementReport', version: 1, content: { ...golden, ...change } }, when)

describe('an exercise', () => {
  test('counts mean, range, in or out, and decision for a quarter each', () => {
    expect(score({})).toBe(1)
    expect(score({ typed: ['24.9880 mm', '0.011'] })).toBe(1)
    expect(score({ typed: ['124,94', '0,011'] })).toBe(0.75)
    expect(score({ typed: ['124,94', '11'] })).toBe(0.5)
    expect(score({ decision: 'accept' })).toBe(0.75)
  })

  test('earns nothing for calling all readings the same, and nothing for a decision that does not follow', () => {
    expect(score({ inside: ['a', 'b', 'c', 'd', 'e'], outside: [] })).toBe(0.5)
    expect(score({ inside: [], outside: ['a', 'b', 'c', 'd', 'e'] })).toBe(0.5)
    expect(score({ inside: ['a', 'b', 'c'], outside: ['d', 'e'] })).toBeCloseTo(0.5 + 0.75 / 2)
    const good = { readings: content.readings.filter(({ id }) => id !== 'd') }
    const accepted = { typed: ['24,986', '0,003'], decision: 'accept' as const, outside: [] }
    expect(score(accepted, good)).toBe(1)
    expect(score({ ...accepted, inside: ['a', 'b'], outside: ['c', 'e'] }, good)).toBe(0.5)
  })

  test('takes a mean that is rounded to the figures of the readings, and either way at a half', () => {
    const thirds = { readings: ['24,985', '24,986', '24,986'].map((text, at) => ({ id: 'abc'[at]!, text })) }
    const scores = ['24,986', '24,9857', '24,985', '24,99'].map((mean) =>
      score({ typed: [mean, '0,001'], inside: ['a', 'b', 'c'], outside: [], decision: 'accept' }, thirds),
    )
    expect(scores).toEqual([1, 1, 0.75, 0.75])
  })

  test('counts both limits as within, as exactly as they are written', () => {
    const edges = { readings: ['24,980', '24,993', '24,979'].map((text, at) => ({ id: 'abc'[at]!, text })) }
    expect(score({ typed: ['24,984', '0,014'], inside: ['a', 'b'], outside: ['c'] }, edges)).toBe(1)
  })

  test('is answered when all of it is', () => {
    expect(question.isAnswered!(content, right)).toBe(true)
    expect(question.isAnswered!(content, { ...right, typed: ['24,988'] })).toBe(false)
    expect(question.isAnswered!(content, { ...right, typed: ['24,988', 'elf'] })).toBe(false)
    expect(question.isAnswered!(content, { ...right, typed: ['24,988', '1,1 cm'] })).toBe(false)
    expect(question.isAnswered!(content, { ...right, inside: ['a'] })).toBe(false)
    expect(question.isAnswered!(content, { ...right, decision: undefined })).toBe(false)
  })

  test('reads what its author says of it', () => {
    expect(question.feedback(content, right)).toEqual([{ about: '', text: content.feedbackRight }])
    expect(question.feedback(content, { ...right, decision: 'accept' })[0]?.text).toBe(content.feedbackWrong)
    expect(question.feedback({ ...content, feedbackRight: '' }, right)).toEqual([])
  })
})

describe('at the bench', () => {
  test('only the decision counts, and it has to follow from the readings', () => {
    expect(atBench(['40,002', '40,01', '40.018'], 'accept')).toBe(1)
    expect(atBench(['40,002', '40,01', '40,018'], 'reject')).toBe(0)
    expect(atBench(['40,001', '40,01', '40,018'], 'reject')).toBe(1)
    expect(atBench(['40,001', '40,01', '40,018'], 'accept')).toBe(0)
  })

  test('it is answered when every reading is typed', () => {
    const answered = (typed: string[]) =>
      question.isAnswered!(bench, { typed, decision: 'accept', inside: [], outside: [] })
    expect(answered(['40,002', '40,01'])).toBe(false)
    expect(answered(['40,002', '40,01', '1.234,5'])).toBe(false)
    expect(answered(['40,002', '40,01', '40,018 mm'])).toBe(true)
  })

  test('what was measured is told, and the decision that follows', () => {
    const told = question.interaction(bench, {
      typed: ['40,01', '40,0', '40,02'],
      decision: 'accept',
      inside: [],
      outside: [],
    })
    expect(interaction12(told)).toMatchObject({
      response: '1.40.01,2.40,3.40.02,decision.accept',
      patterns: ['1.40.01,2.40,3.40.02,decision.reject'],
    })
  })
})

test('both dialects tell what was worked out, judged and decided', () => {
  const told = question.interaction(content, { ...right, typed: ['24,99', '0,011'], decision: 'accept' })
  expect(interaction12(told)).toEqual({
    type: 'performance',
    response: 'mean.24.99,range.0.011,a.in,b.in,c.in,d.out,e.in,decision.accept',
    patterns: ['mean.24.988,range.0.011,a.in,b.in,c.in,d.out,e.in,decision.reject'],
  })
  expect(interaction2004(told).patterns[0]).toContain('{order_matters=false}mean[.]24.988[,]range[.]0.011[,]a[.]in')
  expect(told.answer).toBe('24.99; 0.011; goedkeuren')
})

test('any answer comes back as it was given, within its room', () => {
  const typed = fc.array(fc.string({ unit: fc.constantFrom(...'0123456789,.-− :mzIOAR'), maxLength: 10 }), {
    minLength: 2,
    maxLength: 2,
  })
  const judged = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'])
  const answers = fc.tuple(typed, judged, fc.nat(5), fc.constantFrom(undefined, 'accept' as const, 'reject' as const))
  fc.assert(
    fc.property(answers, ([texts, ids, cut, decision]) => {
      const answer = { typed: texts, inside: ids.slice(0, cut), outside: ids.slice(cut), ...(decision && { decision }) }
      const packed = question.pack(answer)
      expect(packed.length).toBeLessThanOrEqual(question.room(content))
      expect(question.unpack(content, packed)).toEqual(answer)
    }),
  )
  expect(question.unpack(content, 'azIOR24')).toEqual({ inside: ['a'], outside: [], typed: ['24'], decision: 'reject' })
  expect(question.unpack(content, 'nothing of ours')).toBeUndefined()
})

test('on paper there are lines to write on, and nothing of the answer', () => {
  const paper = (of: object) => renderBlock({ id: 'block1', type: 'measurementReport', version: 1, content: of }, 'nl')
  expect(paper(content)).not.toMatch(/0,011|report-spread|Eén meting|Meting 4 is/)
  expect(paper(content).match(/write-line/g)).toHaveLength(2)
  expect(paper(bench).match(/write-line/g)).toHaveLength(3 + 3 + 2)
  expect(paper(bench)).toContain('Meetmiddel')
})

test('the size is read out with its deviations, unless they are to be looked up', () => {
  const drawn = (change: object) =>
    /aria-label="(As|Gat|Lengte)[^"]*"/.exec(
      renderBlock({ id: 'b', type: 'measurementReport', version: 1, content: { ...content, ...change } }, 'nl'),
    )?.[0]
  expect(drawn({})).toBe('aria-label="As: ⌀25 g6 −0,007 −0,020 mm"')
  expect(drawn({ withDeviations: false })).toBe('aria-label="As: ⌀25 g6 mm"')
  expect(drawn({ given: 'deviations', shape: 'length', upper: '0,1', lower: '-0.1' })).toBe(
    'aria-label="Lengte: 25 ±0,1 mm"',
  )
})

describe('an author', () => {
  test('is told what is missing or cannot be, at its place', () => {
    expect(problems({})).toEqual([])
    expect(problems({ question: ' ' })).toEqual([{ path: 'question', key: 'questionMissing' }])
    expect(problems({ nominal: '' })).toEqual([{ path: 'nominal', key: 'numberMissing' }])
    expect(problems({ nominal: '-25' })).toEqual([{ path: 'nominal', key: 'reportNumberUnclear' }])
    expect(problems({ fit: 'g66' })).toEqual([{ path: 'fit', key: 'reportFitUnknown' }])
    expect(problems({ fit: 'H7' })).toEqual([{ path: 'fit', key: 'reportFitOfHole' }])
    expect(problems({ shape: 'hole' })).toEqual([{ path: 'fit', key: 'reportFitOfShaft' }])
    expect(problems({ upper: '0' })).toEqual([{ path: 'fit', key: 'reportFitStale' }])
    const typed = { given: 'deviations', upper: '0', lower: '0,02' }
    expect(problems(typed)).toEqual([{ path: 'lower', key: 'reportLimitsReversed' }])
    expect(problems({ ...typed, lower: 'x' })).toEqual([{ path: 'lower', key: 'reportNumberUnclear' }])
    const [first, ...others] = content.readings
    expect(problems({ readings: [{ ...first, text: 'x' }, ...others] })).toEqual([
      { path: 'readings.0.text', key: 'reportNumberUnclear' },
    ])
    expect(problems({ readings: [first] })).toEqual([{ path: 'readings', key: 'reportTooFewReadings' }])
    expect(problems({ mode: 'bench', readings: [] })).toEqual([])
  })

  test('may save what is half done, and nothing hostile', () => {
    expect(problems(measurementReport.empty(), 'saving')).toEqual([])
    expect(problems({ mode: 'exam' }, 'saving')[0]?.key).toBe('broken')
    expect(problems({ count: 1000 }, 'saving')[0]?.key).toBe('broken')
    expect(problems({ extra: 1 }, 'saving')[0]?.key).toBe('broken')
    expect(problems({ readingsMade: 1 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  })

  test('finds every text of the report under its path', () => {
    expect(measurementReport.texts(content)).toEqual([
      { path: 'question', text: content.question },
      { path: 'feedbackRight', text: content.feedbackRight },
      { path: 'feedbackWrong', text: content.feedbackWrong },
    ])
  })
})
