import { z } from 'zod'
import { filled, idSchema, idsFit, line, mediaIdSchema, say } from '../problem'
import type { ProblemKey } from '../problemTexts'

/** A part as it may be saved. */
export const partSchema = z.strictObject({
  id: idSchema,
  title: line(100),
  text: line(2000),
  mediaId: mediaIdSchema,
  alt: line(500),
})

/** A part as it may be published: with a title and a text. */
export const fullPart = partSchema.extend({
  title: filled('partTitleMissing', 100),
  text: filled('partTextMissing', 2000),
})

type Sizes = { fewest: number; most: number; tooFew: ProblemKey }
type AnyPart = { id: string; mediaId: string; alt: string }

/** What may be saved and what may be published of a block that is a list of parts. */
export function partsSchemas<P extends AnyPart>(draft: z.ZodType<P>, full: z.ZodType<P>, sizes: Sizes) {
  const listOf = (part: z.ZodType<P>) =>
    z
      .strictObject({
        parts: z.array(part, say('broken')).max(sizes.most, say('tooManyParts')),
        partsMade: z.int(say('broken')).min(0).max(1000),
      })
      .refine(({ parts, partsMade }) => idsFit(parts, partsMade), say('broken'))
  const complete = listOf(full)
    .refine(({ parts }) => parts.length >= sizes.fewest, { ...say(sizes.tooFew), path: ['parts'] })
    .superRefine(({ parts }, context) => {
      for (const [place, { mediaId, alt }] of parts.entries())
        if (mediaId && alt.trim() === '')
          context.addIssue({ code: 'custom', path: ['parts', place, 'alt'], message: 'altMissing' })
    })
  return { draft: listOf(draft), complete }
}
