import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/trueFalse.1.json'
import { problemsOf } from '../schemas'
import { trueFalse } from './trueFalse'

const golden = goldens[0]!.content

const question = trueFalse.question!
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'trueFalse', version: 1, content: { ...golden, ...change } }, when)

test('what fits the statement scores 1, the other 0, each with its own feedback', () => {
  expect([question.score(golden, false), question.score(golden, true)]).toEqual([1, 0])
  expect(question.feedback(golden, true)).toEqual([{ about: '', text: golden.feedbackTrue }])
  expect(question.feedback(golden, false)).toEqual([{ about: '', text: golden.feedbackFalse }])
  expect(question.feedback({ ...golden, feedbackFalse: '' }, false)).toEqual([])
})

test('an answer takes one character, and anything else is no answer', () => {
  for (const answer of [true, false]) {
    expect(question.pack(answer)).toHaveLength(question.room(golden))
    expect(question.unpack(golden, question.pack(answer))).toBe(answer)
  }
  expect(question.unpack(golden, '')).toBeUndefined()
  expect(question.unpack(golden, 'true')).toBeUndefined()
})

test('it is told as true or false in both dialects', () => {
  const told = question.interaction(golden, true)
  expect(interaction12(told)).toEqual({ type: 'true-false', response: 't', patterns: ['f'] })
  expect(interaction2004(told)).toEqual({ type: 'true-false', response: 'true', patterns: ['false'] })
})

test('its texts are all that a learner reads, and on paper stands nothing of the answer', () => {
  expect(trueFalse.texts(golden).map(({ path }) => path)).toEqual(['statement', 'feedbackTrue', 'feedbackFalse'])
  const html = renderBlock({ id: 'block1', type: 'trueFalse', version: 1, content: golden }, 'nl')
  expect(html.match(/type="radio"/g)).toHaveLength(2)
  expect(html).not.toMatch(/checked|handschoen kan/)
})

test('a statement that is missing, or of which nobody said whether it is true, is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems({ statement: ' ' })).toEqual([{ path: 'statement', key: 'statementMissing' }])
  expect(problems({ isTrue: null })).toEqual([{ path: 'isTrue', key: 'truthMissing' }])
  expect(problems(trueFalse.empty(), 'saving')).toEqual([])
  expect(problems({ isTrue: 'false' }, 'saving')).not.toEqual([])
  expect(problems({ feedbackTrue: 'x'.repeat(801) }, 'saving')).toEqual([{ path: 'feedbackTrue', key: 'tooLong' }])
})
