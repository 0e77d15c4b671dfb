import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import goldens from '../golden/processChain.1.json'
import { problemsOf } from '../schemas'
import { readNumber } from '../typedNumber'
import { bottlenecks, type Placement, put, secondsOf, solutions } from './chain'
import { type ProcessChainContent, processChain } from './processChain'

const golden = goldens[0]!.content

const content = golden as ProcessChainContent
const asking = { ...content, asksBottleneck: true }
const question = processChain.question!
const right: Placement[] = [
  ['a', 'a'],
  ['b', 'b'],
  ['e', 'c'],
  ['f', 'd'],
  ['g', 'd'],
  ['d', 'e'],
]
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'processChain', version: 1, content: { ...content, ...change } }, when)

describe('score', () => {
  test('every line that works scores 1: a camera sorts as well as a sieve, and a measurement checks as well as a camera', () => {
    expect(question.score(content, { placed: right })).toBe(1)
    const other: Placement[] = [
      ['d', 'a'],
      ['c', 'b'],
      ['e', 'c'],
      ['g', 'd'],
      ['f', 'd'],
      ['h', 'e'],
    ]
    expect(question.score(content, { placed: other })).toBe(1)
  })

  test('what is wrong costs as much as what is right earns, and never more than there is', () => {
    expect(question.score(content, { placed: right.slice(0, 4) })).toBeCloseTo(4 / 6)
    expect(question.score(content, { placed: [...right.slice(0, 5), ['i', 'e']] })).toBeCloseTo(4 / 6)
    expect(
      question.score(content, {
        placed: [
          ['i', 'a'],
          ['h', 'b'],
        ],
      }),
    ).toBe(0)
  })

  test('the bottleneck is that of the line as it was built, and counts as one placement more', () => {
    expect(question.score(asking, { placed: right, bottleneck: 'c' })).toBe(1)
    expect(question.score(asking, { placed: right, bottleneck: 'd' })).toBeCloseTo(6 / 7)
    const slower = {
      ...asking,
      devices: asking.devices.map((one) => (one.id === 'f' ? { ...one, seconds: '3' } : one)),
    }
    expect(question.score(slower, { placed: right, bottleneck: 'd' })).toBe(1)
  })

  test('a line with an empty station, or without the bottleneck that was asked for, is not answered yet', () => {
    expect(question.isAnswered!(content, { placed: right.slice(0, 5) })).toBe(false)
    expect(question.isAnswered!(content, { placed: right })).toBe(true)
    expect(question.isAnswered!(asking, { placed: right })).toBe(false)
    expect(question.isAnswered!(asking, { placed: right, bottleneck: 'a' })).toBe(true)
  })
})

describe('the line', () => {
  test('times in one station add up, and equally slow stations are all the bottleneck', () => {
    expect(secondsOf(content, right, 'd')).toBe(3.8)
    expect(bottlenecks(content, right)).toEqual(['c'])
    const even = {
      ...content,
      devices: content.devices.map((one) => ({ ...one, seconds: one.id === 'e' ? '3,8' : one.seconds })),
    }
    expect(bottlenecks(even, right)).toEqual(['c', 'd'])
    expect(bottlenecks(content, [])).toEqual([])
  })

  test('a newcomer in a full station sends the last one back to stock', () => {
    expect(put(content, right, 'c', 'b')).toEqual([...right.filter(([id]) => id !== 'b'), ['c', 'b']])
    expect(put(content, right, 'b', undefined)).toEqual(right.filter(([id]) => id !== 'b'))
  })

  test('the way that is shown keeps what stands right', () => {
    const [way] = solutions(content, [
      ['c', 'b'],
      ['d', 'e'],
      ['i', 'c'],
    ])
    expect(way).toContainEqual(['c', 'b'])
    expect(way).toContainEqual(['d', 'e'])
    expect(question.score(content, { placed: way! })).toBe(1)
  })
})

test('feedback is what belongs to the device in that step, and else what is said of the device when it is wrong', () => {
  const said = question.feedback(content, {
    placed: [
      ['b', 'c'],
      ['d', 'a'],
      ['i', 'e'],
      ['a', 'b'],
    ],
  })
  expect(said).toEqual([
    { about: '', text: content.feedbackWrong },
    { about: 'Trilvuller – Oriënteren', text: 'Ze liggen nu achter elkaar, maar nog niet met de kop boven.' },
    { about: 'Camera – Sorteren', text: 'De camera ziet ook een bout van een andere soort.' },
    { about: 'Grotere bak – Quality check', text: 'In een grotere bak liggen de bouten nog steeds door elkaar.' },
    { about: 'Spleetzeef – Singuleren', text: 'Een zeef kijkt alleen naar de maat van een bout.' },
  ])
})

test('any line comes back from its packed form, which is as short as the module was told', () => {
  const lines = fc.array(fc.tuple(fc.constantFrom(...'abcdefghi'), fc.constantFrom(...'abcde')), { maxLength: 15 })
  fc.assert(
    fc.property(lines, fc.option(fc.constantFrom(...'abcde'), { nil: undefined }), (moves, bottleneck) => {
      const placed = moves.reduce<Placement[]>((all, [device, step]) => put(content, all, device, step), [])
      const answer = { placed, ...(bottleneck && { bottleneck }) }
      const packed = question.pack(answer)
      expect(packed.length).toBeLessThanOrEqual(question.room(content))
      if (placed.length > 0) expect(question.unpack(content, packed)).toEqual(answer)
    }),
  )
  expect(question.unpack(content, 'zazb')).toBeUndefined()
  expect(question.unpack(content, 'aabzcbBz')).toEqual({
    placed: [
      ['a', 'a'],
      ['c', 'b'],
    ],
  })
})

test('both dialects tell what was matched with what, and the ways that are right', () => {
  const told = question.interaction(asking, { placed: right, bottleneck: 'c' })
  expect(interaction12(told)).toMatchObject({ type: 'matching', response: 'a.a,b.b,e.c,f.d,g.d,d.e' })
  expect(interaction2004(told).response).toBe('a[.]a[,]b[.]b[,]e[.]c[,]f[.]d[,]g[.]d[,]d[.]e')
  const pairs = (text: string) => text.split(',').toSorted().join()
  expect(interaction12(told).patterns.map(pairs)).toContain(pairs('a.a,b.b,e.c,f.d,g.d,d.e'))
  expect(interaction12(told).patterns).toHaveLength(6)
  expect(told.answer).toContain('Monteren: Robot met grijper + Schroefkop')
  expect(told.answer).toContain('max: Oriënteren')
})

describe('an author', () => {
  test('is told what is missing, at its place', () => {
    const [step, ...steps] = content.steps
    const [device, ...devices] = content.devices
    expect(problems({})).toEqual([])
    expect(problems({ steps: [{ ...step, name: '' }, ...steps] })).toEqual([
      { path: 'steps.0.name', key: 'chainStepMissing' },
    ])
    for (const seconds of ['', 'snel', '0', '-2', '1.200'])
      expect(problems({ devices: [{ ...device, seconds }, ...devices] })).toEqual([
        { path: 'devices.0.seconds', key: 'chainSecondsWrong' },
      ])
    expect(problems({ devices: [device, { ...device, id: 'i' }, ...devices.slice(0, -1)] })).toEqual([
      { path: 'devices.1.name', key: 'repeated' },
    ])
  })

  test('is told of a step in which too little is right, and of a line that cannot stand', () => {
    const wants = (id: string, count: number) =>
      content.steps.map((step) => (step.id === id ? { ...step, wants: count } : step))
    expect(problems({ steps: wants('c', 2) })).toEqual([{ path: 'steps.2.wants', key: 'chainTooFewHere' }])
    const onlyCamera = content.devices.filter(({ id }) => id !== 'a' && id !== 'h')
    expect(problems({ devices: onlyCamera })).toEqual([{ path: 'devices', key: 'chainCannotStand' }])
  })

  test('may save what is half done, and nothing that points nowhere', () => {
    expect(problems(processChain.empty(), 'saving')).toEqual([])
    const [device, ...devices] = content.devices
    const strange = { ...device, places: [{ step: 'z', isRight: true, feedback: '' }] }
    expect(problems({ devices: [strange, ...devices] }, 'saving')).toEqual([{ path: '', key: 'broken' }])
    expect(problems({ steps: content.steps.map((step) => ({ ...step, wants: 99 })) }, 'saving')[0]?.key).toBe('broken')
    expect(problems({ devicesMade: 3 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  })

  test('finds every text of the block under its path', () => {
    const found = processChain.texts(content)
    expect(found.map(({ text }) => text)).toContain('De camera ziet of de bouten erin zitten.')
    for (const { path, text } of found) {
      const at = path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], content)
      expect(at).toBe(text)
    }
  })
})

test('numbers are read with a comma or a point and a unit, and not when they may be thousands', () => {
  const read = {
    '4,2': 4.2,
    ' 4.2 s': 4.2,
    '12': 12,
    '−0,5 °C': -0.5,
    '+3 mm²': 3,
    '0.005': 0.005,
    '12,005 mm': 12.005,
  }
  for (const [text, value] of Object.entries(read)) expect(readNumber(text), text).toBe(value)
  for (const text of ['', 'vier', '1.200', '1.200,5', '12.345 st', '4,2,1', '4..2', '3 4', '-'])
    expect(readNumber(text), text).toBeUndefined()
})
