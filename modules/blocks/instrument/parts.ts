import type { Language } from '~/db/tables'
import type { Standing } from './drawing/texts'
import { inUnits, type Kind, kinds, writeValue } from './kinds'

/** What a reading is put together from. */
export function partsOf(kind: Kind, steps: number): Standing {
  const { family, perUnit } = kinds[kind]
  const whole = Math.floor(steps / perUnit)
  const part = steps % perUnit
  if (family !== 'micrometer') return { whole, half: false, line: part }
  return { whole, half: part >= 50, line: part % 50 }
}

/** What one line of the fine scale is worth. */
export function stepText(kind: Kind, language: Language) {
  return kind === 'protractor' ? '5′' : writeValue(kind, inUnits(kind, 1), language)
}

/** The reading as a sum: `23 mm + 7 × 0,05 mm`. */
export function sumText(kind: Kind, steps: number, language: Language) {
  const { whole, half, line } = partsOf(kind, steps)
  const unit = kind === 'protractor' ? '°' : ' mm'
  const parts = [
    `${whole}${unit}`,
    half ? writeValue(kind, 0.5, language) : '',
    `${line} × ${stepText(kind, language)}`,
  ]
  return parts.filter(Boolean).join(' + ')
}
