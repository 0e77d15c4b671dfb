import type { Language } from '~/db/tables'
import { readNumber, writeNumber } from '../typedNumber'

/**
 * What can be read. A reading is a whole number of the instrument's steps, so that it is exact: `perUnit` steps make a
 * millimetre or a degree. `least` and `most` are in millimetres or degrees.
 */
export const kinds = {
  vernier05: { family: 'vernier', unit: 'mm', perUnit: 20, least: 0, most: 150 },
  vernier02: { family: 'vernier', unit: 'mm', perUnit: 50, least: 0, most: 150 },
  micrometer25: { family: 'micrometer', unit: 'mm', perUnit: 100, least: 0, most: 25 },
  micrometer50: { family: 'micrometer', unit: 'mm', perUnit: 100, least: 25, most: 50 },
  dial: { family: 'dial', unit: 'mm', perUnit: 100, least: 0, most: 10 },
  protractor: { family: 'protractor', unit: '°', perUnit: 12, least: 0, most: 90 },
} as const

export type Kind = keyof typeof kinds
export type Family = (typeof kinds)[Kind]['family']
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]]

/** A reading in millimetres or degrees. */
export function inUnits(kind: Kind, steps: number) {
  return steps / kinds[kind].perUnit
}

/** What somebody typed as millimetres (`12,35`), or as degrees and minutes (`37°25'`, `37 25`). */
export function readValue(kind: Kind, text: string) {
  if (kind !== 'protractor') return readNumber(text)
  const [degrees, minutes = '0', ...more] = text.trim().split(/\s*°\s*|\s+/)
  const whole = /^\d{1,3}$/.test(degrees!) ? Number(degrees) : undefined
  const part = /^(\d{1,2})?['′]?$/.exec(minutes)
  return whole === undefined || !part || more.length > 0 ? undefined : whole + Number(part[1] ?? 0) / 60
}

/** The same as people write it, with the figures that the instrument gives, or more where somebody gave more. */
export function writeValue(kind: Kind, value: number, language: Language) {
  if (kind === 'protractor') {
    const minutes = Math.round(value * 60)
    return `${Math.floor(minutes / 60)}° ${minutes % 60}′`
  }
  return `${writeMillimetres(value, language)} mm`
}

export function writeMillimetres(value: number, language: Language) {
  return writeNumber(value, Math.round(value * 1000) % 10 === 0 ? 2 : 3, language)
}

/** The steps of a value that lies on the scale; undefined when it lies between two or beside it. */
export function stepsOf(kind: Kind, value: number | undefined) {
  const { perUnit, least, most } = kinds[kind]
  if (value === undefined || value < least || value > most) return undefined
  const steps = Math.round(value * perUnit)
  return Math.abs(value * perUnit - steps) < 1e-6 ? steps : undefined
}
