import { z } from 'zod'

/** One line of text: whatever is no letter, sign or space is taken out, so that it can stand in a heading or a calendar. */
export const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\p{C}\s\u2028\u2029]+/gu, ' ').trim())
    .pipe(z.string().max(longest))

/** Several lines; their ends stay, what cannot be seen goes. */
export const lines = (longest: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{C}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(longest))

/** A telephone number as people write one, or nothing. */
export const phoneSchema = line(30).pipe(z.union([z.literal(''), z.string().regex(/^\+?[\d ()./-]{6,30}$/)]))
