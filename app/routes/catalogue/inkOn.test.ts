import fc from 'fast-check'
import { expect, test } from 'vitest'
import { castOrganisations } from '~/db/cast'
import { contrast, inkOn } from './inkOn'

test('contrast is what WCAG says it is', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a name can be read on any colour a hub may choose', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(fc.property(colour, (chosen) => contrast(chosen, inkOn(chosen)) >= 4.5))
})

test('the hubs of the cast have white names', () => {
  const colours = castOrganisations.flatMap(({ colour }) => colour ?? [])
  expect(colours.map(inkOn)).toEqual(colours.map(() => '#ffffff'))
})
