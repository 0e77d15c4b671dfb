import type { Element } from './element'
import { shown } from './entryName'
import type { Warnings } from './warning'

/** An attribute of xs:boolean; undefined when it is absent or something else. */
export function isTrue(element: Element, name: string): boolean | undefined {
  const value = element.attributes[name]?.trim().toLowerCase()
  if (value === 'true' || value === '1') return true
  return value === 'false' || value === '0' ? false : undefined
}

export function numberIn(text: string | undefined, within: [number, number], warnings: Warnings, name: string) {
  const trimmed = text?.trim() ?? ''
  if (trimmed === '') return undefined
  const value = Number(trimmed.replace(',', '.'))
  if (Number.isFinite(value) && value >= within[0] && value <= within[1]) return value
  warnings.add('valuesIgnored', shown(`${name}: ${trimmed}`))
  return undefined
}

/** The same object without what is undefined: what a manifest leaves out is left out. */
export function given<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}

export function oneOf<T extends string>(text: string | undefined, words: readonly T[]): T | undefined {
  const asked = text?.trim().toLowerCase()
  return words.find((word) => word.toLowerCase() === asked)
}
