import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interaction12 } from '~/modules/learner/interaction12'
import { interaction2004 } from '~/modules/learner/interaction2004'
import goldens from '../golden/chooseInText.1.json'
import { problemsOf } from '../schemas'
import { type ChooseInTextContent, chooseInText, piecesOf } from './chooseInText'

const golden = goldens[0]!.content

const content: ChooseInTextContent = golden
const question = chooseInText.question!
const all = piecesOf(content).map(({ id }) => id)
const problems = (part: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'chooseInText', version: 1, content: { ...content, ...part } }, when)

test('what is right counts, what is wrong counts against it, and choosing everything earns little', () => {
  expect(question.score(content, ['a', 'b', 'f', 'e'])).toBe(1)
  expect(question.score(content, ['a', 'b'])).toBe(0.5)
  expect(question.score(content, ['a', 'c'])).toBe(0)
  expect(question.score(content, ['c', 'd'])).toBe(0)
  expect(question.score(content, all)).toBe(0.5)
})

test('who presses each piece at random earns nothing on average where as many are wrong as right', () => {
  const half = { ...content, text: '[*a] [b]', pieces: [], piecesMade: 0 }
  const balance = [['a'], ['b'], ['a', 'b']].map((answer) => question.score(half, answer))
  expect(balance).toEqual([1, 0, 0])
})

test('feedback is of the whole', () => {
  expect(question.feedback(content, ['f', 'e', 'b', 'a'])).toEqual([{ about: '', text: content.feedbackRight }])
  expect(question.feedback(content, ['a', 'b', 'e'])).toEqual([{ about: '', text: content.feedbackWrong }])
  expect(question.feedback({ ...content, feedbackWrong: '' }, ['a'])).toEqual([])
})

test('an answer comes back from its packed form in the order of the text, without pieces that went', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (answer) => {
      const packed = question.pack(answer)
      expect(packed.length).toBeLessThanOrEqual(question.room(content))
      expect(question.unpack(content, packed)).toEqual(all.filter((id) => answer.includes(id)))
    }),
  )
  const without = { ...content, text: content.text.replace('[*hang je je eigen slot]', 'hang je je eigen slot') }
  expect(question.unpack(without, 'abe')).toEqual(['a', 'e'])
  expect(question.unpack(without, 'b')).toBeUndefined()
})

test('systems are told which pieces were chosen, and people in words', () => {
  const told = question.interaction(content, ['d', 'a'])
  expect(told.question).toContain('Voordat je de cel in gaat, zet je de robot stil met de stopknop.')
  expect(told.answer).toBe('zet je de robot stil; loop je snel')
  expect(interaction12(told)).toEqual({ type: 'choice', response: 'a,d', patterns: ['a,b,f,e'] })
  expect(interaction2004(told)).toEqual({ type: 'choice', response: 'a[,]d', patterns: ['a[,]b[,]f[,]e'] })
})

test('what is missing is told at the text', () => {
  expect(problems({})).toEqual([])
  const keyOf = (text: string) => problems({ text, pieces: [] })[0]
  expect(keyOf('De [*bek].')).toEqual({ path: 'text', key: 'tooFewPieces' })
  expect(keyOf('De [*bek] en [ ].')).toEqual({ path: 'text', key: 'pieceEmpty' })
  expect(keyOf('De [bek] en [arm].')).toEqual({ path: 'text', key: 'rightPieceMissing' })
  expect(keyOf('De [*bek] en [*arm].')).toEqual({ path: 'text', key: 'wrongPieceMissing' })
  expect(keyOf('[*a][b]'.repeat(21))).toEqual({ path: 'text', key: 'tooManyPieces' })
  expect(problems({ question: ' ' })).toEqual([{ path: 'question', key: 'questionMissing' }])
})

test('a draft may be empty, and may not have ids that stand twice', () => {
  expect(problems(chooseInText.empty(), 'saving')).toEqual([])
  expect(problems({ pieces: [content.pieces[0], content.pieces[0]] }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ text: 7 }, 'saving')).toEqual([{ path: 'text', key: 'broken' }])
})

test('every text that an author wrote is among its texts', () => {
  const { question: asked, text, feedbackRight, feedbackWrong } = content
  expect(chooseInText.texts(content).map((one) => one.text)).toEqual([asked, text, feedbackRight, feedbackWrong])
})
