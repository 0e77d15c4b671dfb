import type { Stretch } from './sentences'

/** Levels of the Common European Framework; a module aims at one of the first three. */
export const readingLevels = ['A2', 'B1', 'B2', 'C1'] as const
export type ReadingLevel = (typeof readingLevels)[number]
export const targetLevels = ['A2', 'B1', 'B2'] as const
export type TargetLevel = (typeof targetLevels)[number]

export const rules = [
  'long',
  'passive',
  'apart',
  'nominal',
  'doubleNegation',
  'officialWord',
  'jargon',
  'rareWord',
] as const
export type Rule = (typeof rules)[number]

/**
 * Something that makes a text harder to read, with its place in the text. `words` are the words it is about. `instead`
 * is what could be written: it takes the place of `words` as it stands when `fits`, and is a hint otherwise.
 */
export type Finding = Stretch & {
  rule: Rule
  severity: 'slight' | 'clear'
  words: string
  instead?: string
  fits?: boolean
}

/** A heading or a cell is no sentence: it is looked at for its words only, and has no part in a level. */
export type PassageKind = 'sentence' | 'label'

export type SentenceReading = Stretch & {
  kind: PassageKind
  words: number
  points: number
  level: ReadingLevel
  findings: Finding[]
}
