import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import { renderBlock } from '~/modules/learner/render.server'
import goldens from '../golden/imageChoice.1.json'
import { mediaIdsOfBlock, withMediaIds } from '../mediaIds'
import { optionId } from '../option'
import { problemsOf } from '../schemas'
import { imageChoice } from './imageChoice'

const golden = goldens[0]!.content

const question = imageChoice.question!
const instance = { id: 'block1', type: 'imageChoice', version: 1, content: golden }
const several = {
  ...golden,
  several: true,
  options: golden.options.map((one, place) => ({ ...one, isRight: place > 0 })),
}
const problems = (change: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ ...instance, content: { ...golden, ...change } }, when)
const withOption = (place: number, change: object) => ({
  options: golden.options.map((one, at) => (at === place ? { ...one, ...change } : one)),
})

test('the right picture scores 1; of several, a wrong one costs what a right one earns', () => {
  expect(['a', 'b'].map((id) => question.score(golden, [id]))).toEqual([0, 1])
  const answers = [['b', 'c'], ['b'], ['a', 'b'], ['a', 'b', 'c'], ['a']]
  expect(answers.map((answer) => question.score(several, answer))).toEqual([1, 0.5, 0, 0.5, 0])
})

test('feedback is of what was chosen, with its caption where several may be chosen', () => {
  expect(question.feedback(golden, ['a'])).toEqual([{ about: '', text: golden.options[0]!.feedback }])
  expect(question.feedback(several, ['c', 'b']).map(({ about }) => about)).toEqual(['Las B', 'Las C'])
})

test('an answer comes back from its packed form, without pictures that are gone', () => {
  const many = {
    ...golden,
    options: Array.from({ length: 6 }, (_, n) => ({ ...golden.options[0]!, id: optionId(n * 20) })),
  }
  const ids = many.options.map(({ id }) => id)
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), (answer) => {
      expect(question.unpack(many, question.pack(answer))).toEqual(answer)
      expect(question.pack(answer).length).toBeLessThanOrEqual(question.room(many))
    }),
  )
  expect(question.unpack(golden, 'bz')).toEqual(['b'])
  expect(question.unpack(golden, 'z')).toBeUndefined()
})

test('it is told as a choice in both dialects: one pattern per right picture, or all of them together', () => {
  const told = question.interaction(golden, ['a'])
  expect(told).toMatchObject({ answer: 'Las A', correct: [['b']] })
  expect(interaction12(told)).toEqual({ type: 'choice', response: 'a', patterns: ['b'] })
  expect(interaction2004(question.interaction(several, ['c']))).toEqual({
    type: 'choice',
    response: 'c',
    patterns: ['b[,]c'],
  })
})

test('its files are known to the library, and become those of another hub', () => {
  expect(mediaIdsOfBlock(instance)).toEqual(['lasA', 'lasB', 'lasC'])
  const moved = withMediaIds({ type: 'block', attrs: instance }, { lasA: 'theirs' })
  expect(mediaIdsOfBlock(moved.attrs as typeof instance)).toEqual(['theirs', 'lasB', 'lasC'])
})

test('its texts are all that is read or read aloud, and on paper stands nothing of the answer', () => {
  expect(imageChoice.texts(golden)).toHaveLength(1 + 3 * golden.options.length)
  const html = renderBlock(instance, 'nl')
  expect(html).toContain('Dit bestand is er niet meer. Een smalle las')
  expect(html).not.toMatch(/checked|toorts|Vergroot/)
})

test('a picture, a description or the right one that is missing is told where it is', () => {
  expect(problems({})).toEqual([])
  expect(problems(withOption(1, { mediaId: '' }))).toEqual([
    { path: 'options.1.mediaId', key: 'imageChoicePictureMissing' },
  ])
  expect(problems(withOption(2, { alt: ' ' }))).toEqual([{ path: 'options.2.alt', key: 'imageChoiceAltMissing' }])
  expect(problems(withOption(2, { alt: golden.options[0]!.alt }))).toEqual([{ path: 'options.2.alt', key: 'repeated' }])
  expect(problems(withOption(1, { isRight: false }))).toEqual([{ path: 'options', key: 'rightMissing' }])
  expect(problems(withOption(0, { isRight: true }))).toEqual([{ path: 'options', key: 'imageChoiceOneRight' }])
  expect(problems({ ...withOption(0, { isRight: true }), several: true })).toEqual([])
  expect(problems({ options: golden.options.slice(1, 2) })).toEqual([{ path: 'options', key: 'imageChoiceTooFew' }])
})

test('a draft may be empty, and takes no address in the place of a file', () => {
  expect(problems(imageChoice.empty(), 'saving')).toEqual([])
  expect(problems(withOption(0, { mediaId: 'https://elders.example/a.png' }), 'saving')).not.toEqual([])
  expect(problems(withOption(0, { mediaId: 'javascript:alert(1)' }), 'saving')).not.toEqual([])
  expect(problems({ optionsMade: 2 }, 'saving')).toEqual([{ path: '', key: 'broken' }])
})
