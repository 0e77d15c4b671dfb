import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/scenario.1.json'
import { problemsOf } from '../schemas'
import { layout, nameLines } from './layout'
import { scenario } from './scenario'
import {
  bestEnds,
  bestWay,
  betterChoices,
  isOver,
  mostSteps,
  type ScenarioContent,
  scoreOf,
  stepsTo,
  walk,
} from './walk'

const golden = goldens[0]!.content

const content = golden as ScenarioContent
const question = scenario.question!
const instance = { id: 'block1', type: 'scenario', version: 1, content }
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ ...instance, content: { ...content, ...change } }, when)
/** The same with a choice that leads elsewhere. */
const leading = (choice: string, to: string): ScenarioContent => ({
  ...content,
  situations: content.situations.map((one) => ({
    ...one,
    choices: one.choices.map((other) => (other.id === choice ? { ...other, to } : other)),
  })),
})
const better = (way: string, of = content) =>
  walk(of, [...way]).steps.map((step) =>
    betterChoices(of, step)
      .map(({ id }) => id)
      .join(''),
  )

describe('score', () => {
  test('a good end is all, a fair one half, a bad one nothing', () => {
    expect(scoreOf(content, [...'bf'])).toBe(1)
    expect(scoreOf(content, [...'aeg'])).toBe(0.5)
    expect(scoreOf(content, [...'ad'])).toBe(0)
    expect(scoreOf(content, ['b'])).toBe(0)
  })

  test('points count against what could be had in the situations on the way', () => {
    const points = { ...content, scoring: 'points' as const }
    expect(scoreOf(points, [...'bf'])).toBe(1)
    expect(scoreOf(points, [...'cg'])).toBeCloseTo(2 / 6)
    expect(scoreOf(points, [...'aef'])).toBeCloseTo(5 / 8)
  })

  test('nothing is scored where its author wants no score', () => {
    expect(question.isUnscored!(content)).toBe(false)
    expect(question.isUnscored!({ ...content, scoring: 'none' })).toBe(true)
  })
})

describe('a way', () => {
  test('is over at an end and not before', () => {
    expect(question.isAnswered!(content, [])).toBe(false)
    expect(question.isAnswered!(content, ['b'])).toBe(false)
    expect(question.isAnswered!(content, ['b', 'f'])).toBe(true)
  })

  test('that goes round in circles comes to a stop, and scores nothing', () => {
    const round = leading('g', 'a')
    const circle = Array.from({ length: mostSteps }, (_, n) => (n % 2 ? 'g' : 'b'))
    expect(isOver(round, circle.slice(0, -1))).toBe(false)
    expect(isOver(round, circle)).toBe(true)
    expect(scoreOf(round, circle)).toBe(0)
    expect(problemsOf({ ...instance, content: round }, 'publishing')).toEqual([])
  })

  test('is told where a better end got out of reach, and by which choice it would not have', () => {
    expect(better('bf')).toEqual(['', ''])
    expect(better('bg')).toEqual(['', 'f'])
    expect(better('ad')).toEqual(['', 'e'])
    expect(better('cg', { ...content, scoring: 'points' })).toEqual(['b', 'f'])
  })

  test('to the best end is the shortest one', () => {
    expect(bestWay(content).map(({ choice }) => choice.id)).toEqual(['b', 'f'])
    expect(bestEnds(content).get('b')).toBe(3)
  })

  test('comes back from its packed form, and only as far as it still leads somewhere', () => {
    const moves = fc.array(fc.nat(4), { maxLength: 40 })
    fc.assert(
      fc.property(moves, (picks) => {
        const of = leading('g', 'a')
        const way: string[] = []
        for (const pick of picks) {
          const choices = walk(of, way).here?.choices ?? []
          if (!isOver(of, way)) way.push(choices[pick % choices.length]!.id)
        }
        const packed = question.pack(way)
        expect(packed.length).toBeLessThanOrEqual(question.room(of))
        expect(question.unpack(of, packed)).toEqual(way)
      }),
    )
    expect(question.unpack(content, 'bd')).toBeUndefined()
    expect(question.unpack(content, 'z')).toBeUndefined()
  })
})

test('both dialects tell each situation with its choice, and the shortest way to the best end', () => {
  const told = question.interaction(content, [...'cg'])
  expect(interaction12(told)).toEqual({ type: 'performance', response: 'a.c,c.g', patterns: ['a.b,c.f'] })
  expect(interaction2004(told).response).toBe('a[.]c[,]c[.]g')
  expect(told.answer).toContain('De cel draait weer.')
  expect(question.interaction({ ...content, scoring: 'none' }, [...'cg']).correct).toEqual([])
})

test('on paper stands the first situation only, and nothing of what comes of a choice', () => {
  const shown = renderBlock(instance, 'nl')
  expect(shown).toContain('Door het hek zie je een plaatje klem zitten')
  for (const { text } of content.situations.slice(1)) expect(shown).not.toContain(text)
  for (const { consequence } of content.situations.flatMap(({ choices }) => choices))
    expect(shown).not.toContain(consequence)
})

describe('an author', () => {
  const [first, ...others] = content.situations

  test('is told what is missing, at its place', () => {
    expect(problems({})).toEqual([])
    expect(problems({ situations: [{ ...first, name: '' }, ...others] })).toEqual([
      { path: 'situations.0.name', key: 'scenarioNameMissing' },
    ])
    expect(problems({ situations: [{ ...first, name: 'traag' }, ...others] })).toEqual([
      { path: 'situations.5.name', key: 'repeated' },
    ])
    expect(problems(leading('d', ''))).toEqual([{ path: 'situations.1.choices.0.to', key: 'scenarioGoesNowhere' }])
    expect(problems({ situations: [{ ...first, choices: [] }, ...others] })).toContainEqual({
      path: 'situations.0.choices',
      key: 'scenarioNoChoices',
    })
    expect(problems({ scoring: 'points', situations: content.situations.map(withoutPoints) })).toEqual([
      { path: 'situations', key: 'scenarioNoPoints' },
    ])
  })

  test('is told of a dead end, of a start that is an end, and of an end that cannot be a good one', () => {
    const stuck = leading('d', 'b').situations.map((one) => ({
      ...one,
      choices: one.choices.filter(({ id }) => id !== 'e'),
    }))
    expect(problems({ situations: stuck })).toEqual([{ path: 'situations.1.choices', key: 'scenarioNoWayOut' }])
    expect(problems({ situations: [{ ...first, end: 'bad' }, ...others] })).toEqual([
      { path: 'situations.0.end', key: 'scenarioBeginsAtEnd' },
    ])
    expect(problems(leading('f', 'f'))).toEqual([{ path: 'situations', key: 'scenarioNoGoodEnd' }])
    expect(problems({ ...leading('f', 'f'), scoring: 'none' })).toEqual([])
  })

  test('may save what is half done, and nothing with ids that were never made', () => {
    expect(problems(scenario.empty(), 'saving')).toEqual([])
    expect(problems({ choicesMade: 2 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
    expect(problems(leading('a', '../x'), 'saving')[0]?.key).toBe('broken')
    expect(problems({ situations: [first, ...others, { ...first, id: 'g' }], situationsMade: 7 }, 'saving')).toEqual([
      { path: '', key: 'broken' },
    ])
  })

  test('finds every text that a learner reads under its path, and no choices that an end has left over', () => {
    const found = scenario.texts(content)
    for (const { path, text } of found) {
      const at = path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], content)
      expect(at).toBe(text)
    }
    expect(found).toHaveLength(1 + 2 * 6 + 2 * 7)
    const ended = { ...content, situations: [{ ...first!, end: 'bad' as const }, ...others] }
    expect(scenario.texts(ended)).toHaveLength(1 + 2 * 6 + 2 * 4)
  })
})

describe('the map', () => {
  test('has a row for each step, and those that nobody reaches last', () => {
    const lost = leading('g', 'e')
    expect(stepsTo(lost).has('f')).toBe(false)
    const { boxes, arrows, height } = layout(lost)
    const rows = [...new Set(boxes.map(({ y }) => y))].map((row) => boxes.filter(({ y }) => y === row))
    expect(rows.map((row) => row.map(({ situation }) => situation.id).join(''))).toEqual(['a', 'bc', 'de', 'f'])
    expect(boxes.filter(({ isReached }) => !isReached).map(({ situation }) => situation.id)).toEqual(['f'])
    expect(arrows).toHaveLength(7)
    expect(Math.max(...boxes.map(({ y }) => y))).toBeLessThan(height)
  })

  test('draws a way back beside the boxes, and holds any name', () => {
    expect(
      layout(leading('g', 'a'))
        .arrows.filter(({ isBack }) => isBack)
        .map(({ id }) => id),
    ).toEqual(['g'])
    expect(nameLines('Sanne is er')).toEqual(['Sanne is er'])
    expect(nameLines('De deur van de cel staat open en niemand weet waarom')).toEqual([
      'De deur van de',
      'cel staat open en…',
    ])
    expect(nameLines('Hoogspanningsinstallatie')[0]).toHaveLength(17)
  })
})

function withoutPoints(situation: (typeof content.situations)[number]) {
  return { ...situation, choices: situation.choices.map((choice) => ({ ...choice, points: 0 })) }
}
