import { expect, test } from 'vitest'
import {
  bank,
  drawFromBank,
  lesson,
  p,
  right,
  singleChoice,
  test as testPage,
  type WrittenPage,
  wrong,
} from '~/modules/authoring/writing'
import { fixtureModule } from '~/modules/learner/fixture.server'
import { problemsOfModule } from '../problems'
import { minutesOf } from '../reading'
import { problemSentence } from '../texts'

const question = (id: string) => singleChoice(id, `Vraag ${id}?`, right('Ja', ''), wrong('Nee', ''))

function problemsOf(...pages: WrittenPage[]) {
  const module = { ...fixtureModule(), pages: pages.map((page, n) => ({ ...page, id: `page${n}` })) }
  const codes = ['bank', 'draw', 'testWithout']
  return problemsOfModule(module, new Set()).filter(({ code }) => codes.some((start) => code.startsWith(start)))
}

test('a test that only draws has questions, when the bank has as many', () => {
  expect(
    problemsOf(testPage('Toets', drawFromBank('draw', 2)), bank('Bank', question('een'), question('twee'))),
  ).toEqual([])
})

test('more than the bank has is told at the draw, with how many there are', () => {
  const [problem, ...rest] = problemsOf(testPage('Toets', drawFromBank('draw', 3)), bank('Bank', question('een')))
  expect(problem).toMatchObject({ code: 'drawTooFew', isBlocking: true, pageId: 'page0', nodeId: 'draw', there: 1 })
  expect(problemSentence(problem!, 'nl')).toBe('De vragenbank heeft 1 vraag. Vraag er minder, of schrijf er meer.')
  expect(rest).toEqual([])
})

test('a draw on an ordinary page, an empty bank, a bank nobody draws from and text in a bank are told', () => {
  expect(problemsOf(lesson('Les', drawFromBank('draw', 1)), bank('Bank', question('een')))).toMatchObject([
    { code: 'drawOutsideTest', isBlocking: true, nodeId: 'draw' },
  ])
  expect(problemsOf(bank('Bank', p('Over meten.')))).toMatchObject([
    { code: 'bankWithoutQuestion', isBlocking: true },
    { code: 'bankHasText', isBlocking: false },
    { code: 'bankUnused', isBlocking: false },
  ])
})

test('a bank takes no time of its own; a test takes the time of what it draws', () => {
  expect(minutesOf(bank('Bank', question('een')))).toBe(0)
  expect(minutesOf(testPage('Toets', drawFromBank('draw', 10)))).toBe(5)
})
