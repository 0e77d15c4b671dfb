import { expect, test } from 'vitest'
import { passagesOf } from '~/modules/authoring/passages'
import goldens from '../golden/code.1.json'
import { problemsOf } from '../schemas'
import { code } from './code'

const golden = goldens[0]!.content
const block = { id: 'block1', type: 'code', version: 1, content: golden }
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ ...block, content: { ...golden, ...change } }, when)

test('what is missing or too long is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems({ title: '' })).toEqual([{ path: 'title', key: 'titleMissing' }])
  expect(problems({ text: ' \n ' })).toEqual([{ path: 'text', key: 'codeMissing' }])
  expect(problems({ text: '\n'.repeat(300) }, 'saving')).toEqual([{ path: 'text', key: 'codeTooLong' }])
})

test('a program is found among the texts, and is no sentence to measure', () => {
  expect(code.texts(golden).map(({ path }) => path)).toEqual(['title', 'language', 'text'])
  const document = { type: 'doc', content: [{ type: 'block', attrs: block }] }
  expect(passagesOf(document).map(({ text }) => text)).toEqual([golden.title])
})
