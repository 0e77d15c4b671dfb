import { z } from 'zod'
import { placeOfId } from './option'
import type { ProblemKey } from './problemTexts'

/** What is wrong in a block: where (`options.1.text`), and the key of the sentence in `problemTexts`. */
export type Problem = { path: string; key: ProblemKey }

/** Gives a zod check its message: always the key of a sentence in texts.ts. */
export function say(key: ProblemKey) {
  return { error: key }
}

export function line(most: number) {
  return z.string(say('broken')).max(most, say('tooLong'))
}

/** A text that must be there before a module is published. */
export function filled(missing: ProblemKey, most: number) {
  return line(most).refine((text) => text.trim() !== '', say(missing))
}

/** The id of a file of the library; empty while none was chosen. */
export const mediaIdSchema = z.string(say('broken')).regex(/^[\w-]{0,40}$/, say('broken'))

export const idSchema = z.string(say('broken')).refine((id) => placeOfId(id) > 0, say('broken'))

/** Ids are unique, and all of them were made: the count of a block never runs behind its ids. */
export function idsFit(parts: { id: string }[], made: number) {
  return new Set(parts.map(({ id }) => id)).size === parts.length && parts.every(({ id }) => placeOfId(id) <= made)
}

/** The places of texts that stand in a list twice. */
export function repeated(texts: string[]) {
  const tidy = texts.map((text) => text.trim().toLowerCase())
  return tidy.flatMap((text, place) => (text !== '' && tidy.indexOf(text) < place ? [place] : []))
}
