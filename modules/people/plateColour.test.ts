import { expect, test } from 'vitest'
import { castOrganisations } from '~/db/cast'
import { contrast, isLegiblePlate } from './plateColour'

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#123456', '#123456')).toBe(1)
})

test('a dark colour is legible on paper, a light one is not', () => {
  expect(isLegiblePlate('#0b5c8a')).toBe(true)
  expect(isLegiblePlate('#ffd400')).toBe(false)
  for (const { colour } of castOrganisations) if (colour) expect(isLegiblePlate(colour)).toBe(true)
})
