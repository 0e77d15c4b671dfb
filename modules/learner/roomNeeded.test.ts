import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openBlock } from '~/modules/blocks/blocks'
import { fixtureModule } from './fixture.server'
import { moduleData } from './moduleData'
import { openModule } from './openModule'
import { packState } from './packState'
import { roomNeeded, scorm12Room } from './roomNeeded'
import { checkAnswer, handIn, newState, seePage, showAnswer } from './state'

const module = openModule(moduleData(fixtureModule()), openBlock)
const questions = module.pages.flatMap((page) => page.questions)

test('no state of a learner takes more room than was told', () => {
  const answers = fc.record(
    {
      q1part: fc.constantFrom('a', 'b', 'c'),
      q2miss: fc.subarray(['a', 'b', 'c', 'd']),
      q3step: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
      t1miss: fc.subarray(['a', 'b', 'c', 'd']),
      t2part: fc.constantFrom('a', 'b', 'c'),
      t3step: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(answers, (given: Record<string, unknown>) => {
      const seen = module.pages.reduce((state, page) => seePage(state, page.id), newState())
      const answered = questions
        .filter((asked) => asked.id in given)
        .reduce(
          (state, asked) =>
            showAnswer(checkAnswer(checkAnswer(state, asked, given[asked.id]), asked, given[asked.id]), asked.id),
          seen,
        )
      expect(packState(handIn(answered, module.pages[3]!)).length).toBeLessThanOrEqual(roomNeeded(module))
    }),
  )
})

test('a small module needs a small part of the room', () => {
  expect(roomNeeded(module)).toBeLessThan(scorm12Room / 20)
})
