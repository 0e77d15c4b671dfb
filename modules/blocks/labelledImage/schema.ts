import { z } from 'zod'
import { filled, idSchema, idsFit, line, mediaIdSchema, say } from '../problem'

const share = z.int(say('broken')).min(0, say('broken')).max(1000, say('broken'))
const labelSchema = z.strictObject({ id: idSchema, title: line(100), text: line(600), x: share, y: share })

const draft = z
  .strictObject({
    mediaId: mediaIdSchema,
    alt: line(600),
    caption: line(600),
    labels: z.array(labelSchema).max(20, say('tooManyLabels')),
    labelsMade: z.int().min(0).max(1000),
  })
  .refine((content) => idsFit(content.labels, content.labelsMade), say('broken'))

const complete = draft.safeExtend({
  mediaId: mediaIdSchema.refine((id) => id !== '', say('pictureMissing')),
  alt: filled('altMissing', 600),
  labels: z
    .array(labelSchema.extend({ title: filled('labelTitleMissing', 100) }))
    .min(1, say('labelMissing'))
    .max(20, say('tooManyLabels')),
})

export const labelledImageSchemas = { draft, complete }
