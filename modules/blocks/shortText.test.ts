import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packState } from '~/modules/learner/packState'
import { packText, unpackText } from './shortText'

const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(...': ,.-−\n’"µ²é0vA'), fc.string({ unit: 'binary' })) })
const empty = packState({ seed: '', seen: [], answers: { a: { packed: '', isChecked: true } }, tests: {} }).length
const kept = (packed: string) =>
  packState({ seed: '', seen: [], answers: { a: { packed, isChecked: true } }, tests: {} }).length - empty

test('a text that fits comes back as it was typed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unpackText(packText(text, 5000))).toBe(text)
    }),
  )
})

test('a text that does not fit is cut off, and never takes more of the state than its room', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 40 }), (text, room) => {
      const packed = packText(text, room)
      expect(text.startsWith(unpackText(packed))).toBe(true)
      expect(kept(packed)).toBeLessThanOrEqual(room)
    }),
  )
})

test('usual signs take two characters, and what is no packed text of ours does no harm', () => {
  expect(kept(packText('−0,5 µm', 40))).toBe(11)
  expect(unpackText('12:Z5:')).toBe('125:')
})
