import { z } from 'zod'

/** What kind of place a candidate wishes. Days are 1 to 7, Monday first; nothing said is no wish. */
export const wishesSchema = z.object({
  days: z.array(z.number().int().min(1).max(7)).max(7).default([]),
  /** How far from home, in kilometres. */
  furthest: z.number().int().min(1).max(300).nullable().default(null),
  /** The day from which they can. */
  from: z.iso.date().nullable().default(null),
  /** In their own words: the kind of work, a company they know. */
  work: z.string().max(500).default(''),
})
export type Wishes = z.output<typeof wishesSchema>

export function readWishes(json: string): Wishes {
  return wishesSchema.parse(JSON.parse(json))
}
