import { z } from 'zod'
import { mediaKinds } from '~/modules/blocks/media/media'

/** What an address of a library asks for; what does not fit counts as not asked. */
export const libraryQuery = z.object({
  text: z.string().trim().max(100).optional().catch(undefined),
  kind: z.enum(mediaKinds).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
  item: z.string().max(60).optional().catch(undefined),
  refused: z.string().optional().catch(undefined),
  done: z.enum(['saved', 'removed']).optional().catch(undefined),
})

export type LibraryQuery = z.infer<typeof libraryQuery>

/** The same list with another page or another file open. */
export function addressOf({ text, kind, page, item }: LibraryQuery) {
  const parts = { text, kind, page: page > 1 ? String(page) : undefined, item }
  const given = Object.entries(parts).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `?${new URLSearchParams(given)}`
}
