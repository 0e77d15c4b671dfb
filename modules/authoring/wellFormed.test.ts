import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passagesOf } from './passages'
import { findingSentence } from './plainDutch/texts'
import { wellFormed } from './wellFormed'

test('whatever a page holds, what is told of its text comes over the line as it was sent, at the same places', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('', '\ud800', 'a\ud83d', '\udc00b'),
      (text, half) => {
        const whole = wellFormed(text + half)
        expect(whole).toHaveLength((text + half).length)
        expect(Buffer.from(whole).toString()).toBe(whole)
      },
    ),
  )
})

test('a sentence of a page with half a letter, and one that is cut within a letter', () => {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'De cel \ud83d staat stil.' }] }
  expect(passagesOf({ type: 'doc', content: [paragraph] })[0]!.text).toBe('De cel \ufffd staat stil.')
  const words = `${'a'.repeat(39)}🤖🤖`
  const told = findingSentence({ rule: 'rareWord', words, from: 0, to: words.length, points: 1 } as never, 'nl')
  expect(Buffer.from(told).toString()).toBe(told)
})
