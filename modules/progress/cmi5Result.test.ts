import { describe, expect, test } from 'vitest'
import type { Activity, Cmi5Unit, PackageContents } from '~/modules/packages/contents'
import { cmi5Result, cmi5State, isSatisfied, satisfiedClusters, scoreOf, type UnitFacts, untouched } from './cmi5Result'

const facts = (more: Partial<UnitFacts>): UnitFacts => ({ ...untouched, isInitialized: true, ...more })
const busy = facts({})
const passed = facts({ isPassed: true })
const completed = facts({ isCompleted: true })
const both = facts({ isPassed: true, isCompleted: true })
const failed = facts({ isFailed: true })

describe('moveOn', () => {
  test.each<[Cmi5Unit['moveOn'], boolean[]]>([
    ['Passed', [false, true, false, true, false]],
    ['Completed', [false, false, true, true, false]],
    ['CompletedAndPassed', [false, false, false, true, false]],
    ['CompletedOrPassed', [false, true, true, true, false]],
    ['NotApplicable', [true, true, true, true, true]],
    [undefined, [true, true, true, true, true]],
  ])('%s', (moveOn, expected) => {
    expect([busy, passed, completed, both, failed].map((one) => isSatisfied({ moveOn }, one))).toEqual(expected)
  })
})

const unit = (id: string, moveOn?: Cmi5Unit['moveOn']): Activity => ({
  id,
  title: id,
  isVisible: true,
  children: [],
  launch: { kind: 'unit', path: 'a.html', parameters: '' },
  cmi5: { publisherId: id, moveOn },
})
const cluster = (id: string, ...children: Activity[]): Activity => ({ id, title: id, isVisible: true, children })
const course = (...children: Activity[]): PackageContents => ({
  standard: 'cmi5',
  root: cluster('course', ...children),
})
const blocks = course(
  cluster('one', unit('a', 'Passed'), cluster('inner', unit('b', 'Completed'))),
  unit('c', 'CompletedOrPassed'),
)
const namesOf = (some: UnitFacts[]) => satisfiedClusters(blocks, some).map(({ id }) => id)

test('a block is satisfied with all its AUs, the course with all its blocks and AUs', () => {
  expect(namesOf([])).toEqual([])
  expect(namesOf([busy, completed])).toEqual(['inner'])
  expect(namesOf([passed, completed])).toEqual(['inner', 'one'])
  expect(namesOf([passed, completed, completed])).toEqual(['inner', 'one', 'course'])
})

test('what needs nothing is satisfied before anybody saw it; a block without AUs never is', () => {
  const contents = course(cluster('one', unit('a')), cluster('empty'))
  expect(satisfiedClusters(contents, []).map(({ id }) => id)).toEqual(['one'])
})

describe('the result of a registration', () => {
  const statusOf = (some: UnitFacts[], contents = blocks) => cmi5Result(contents, some).status
  test('nothing, before an AU has begun', () => expect(statusOf([])).toBeUndefined())
  test('incomplete, while one is left', () => expect(statusOf([passed, completed])).toBe('incomplete'))
  test('passed, when all are done and one was passed', () => {
    expect(statusOf([passed, completed, completed])).toBe('passed')
  })
  test('completed, when nothing was to be passed', () => {
    expect(statusOf([completed], course(unit('a', 'Completed')))).toBe('completed')
  })
  test('failed, when nothing is left but what was failed', () => {
    expect(statusOf([failed, completed, completed])).toBe('failed')
    expect(statusOf([failed, busy, completed])).toBe('incomplete')
  })
  test('an AU that needs nothing is done when its session has ended', () => {
    const free = course(unit('a'))
    expect(statusOf([busy], free)).toBe('incomplete')
    expect(statusOf([facts({ isEnded: true })], free)).toBe('completed')
    expect(statusOf([passed], free)).toBe('passed')
    expect(statusOf([failed], free)).toBe('failed')
  })
  test('the score is the mean of the AUs that gave one', () => {
    expect(cmi5Result(blocks, [facts({ score: 100 }), busy, facts({ score: 33.5 })]).score).toBe(66.75)
    expect(cmi5Result(blocks, [busy]).score).toBeUndefined()
  })
})

test('an AU that was failed and whose moveOn asks for completion alone is completed', () => {
  expect(cmi5State(unit('a', 'Completed'), facts({ isFailed: true, isCompleted: true }))).toBe('completed')
  expect(cmi5State(unit('a', 'CompletedAndPassed'), completed)).toBe('busy')
})

test('a score is the scaled one, else by its own ends, else as it is', () => {
  expect(scoreOf({ scaled: 0.875, raw: 3 })).toBe(87.5)
  expect(scoreOf({ scaled: -0.5 })).toBe(0)
  expect(scoreOf({ raw: 15, min: 10, max: 20 })).toBe(50)
  expect(scoreOf({ raw: 64 })).toBe(64)
  expect(scoreOf({ raw: 640 })).toBeUndefined()
  expect(scoreOf(undefined)).toBeUndefined()
})
