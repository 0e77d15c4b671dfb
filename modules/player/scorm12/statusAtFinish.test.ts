import { expect, test } from 'vitest'
import { statusAtFinish } from './statusAtFinish'

test.each([
  ['not attempted', '', undefined, 'completed'],
  ['not attempted', '', 70, 'completed'],
  ['not attempted', '80', undefined, 'completed'],
  ['not attempted', '80', 70, 'passed'],
  ['not attempted', '20', 70, 'incomplete'],
  ['completed', '', 70, 'completed'],
  ['completed', '70', 70, 'passed'],
  ['completed', '69.9', 70, 'failed'],
  ['completed', '20', undefined, 'completed'],
  ['incomplete', '20', 70, 'incomplete'],
  ['passed', '20', 70, 'passed'],
  ['failed', '90', 70, 'failed'],
])('who says %s with a score of %j where %s is needed is %s', (said, score, mastery, status) => {
  expect(statusAtFinish(said, score, mastery)).toBe(status)
})
