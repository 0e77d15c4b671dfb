import { expect, test } from 'vitest'
import type { Counted } from '~/modules/intake/places/fit'
import { fitSentence } from './fitWords'

const counted: [Counted['about'], boolean, string][] = [
  ['crebo', true, '25342'],
  ['crebo', false, '25340'],
  ['recognition', true, 'valid'],
  ['recognition', true, 'lapsing'],
  ...(['lapsed', 'refused', 'unchecked'] as const).map((word) => ['recognition', false, word] as const),
  ['state', true, '1'],
  ['state', true, '3'],
  ['state', false, 'full'],
  ['period', true, '2026-09-01 2028-07-31'],
  ['period', false, '2026-09-01 2026-10-31'],
  ['employer', true, 'Vos Fijnmechanica'],
  ['distance', false, ''],
  ['distance', true, '12'],
  ['distance', true, '12 25'],
  ['distance', false, '38 25'],
  ['days', true, '1234'],
  ['days', true, '1234 -'],
  ['days', false, '1234 4'],
  ['schoolDay', true, '5'],
  ['schoolDay', false, ''],
  ['start', true, '2027-02-01'],
  ['start', false, '2027-02-01 2027-03-01'],
  ['work', true, 'lassen, draaien'],
  ['work', false, ''],
  ['level', true, '2 2'],
  ['level', false, '2 3'],
].map(([about, holds, detail]) => [about, holds, detail] as [Counted['about'], boolean, string])

test.each(counted)(
  '%s (%s, “%s”) is one sentence in both languages, with nothing left open',
  (about, holds, detail) => {
    const one = { about, holds, detail, points: 0 } as Counted
    const sentences = (['nl', 'en'] as const).map((language) => fitSentence(one, language))
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\S.{8,}\S$/)
      expect(sentence).not.toMatch(/undefined|NaN|Invalid/)
    }
    expect(sentences[0]).not.toBe(sentences[1])
  },
)

test('what is said names what counted', () => {
  const say = (about: Counted['about'], holds: boolean, detail: string) =>
    fitSentence({ about, holds, detail, points: 0 } as Counted, 'nl')
  expect(say('distance', false, '38 25')).toBe('38 kilometer van huis, verder dan de wens van 25')
  expect(say('days', false, '1234 4')).toBe('Werkt op ma, di, wo en do; de wens is niet do')
  expect(say('employer', true, 'Vos Fijnmechanica')).toBe('Werkt al bij Vos Fijnmechanica')
})
