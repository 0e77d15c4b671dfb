import { z } from 'zod'
import { filled, line, mediaIdSchema, say } from '../problem'

const sideSchema = z.strictObject({ mediaId: mediaIdSchema, alt: line(600), label: line(60) })
const fullSide = sideSchema.extend({
  mediaId: mediaIdSchema.refine((id) => id !== '', say('pictureMissing')),
  alt: filled('altMissing', 600),
})

const draft = z.strictObject({ before: sideSchema, after: sideSchema, caption: line(600) })
const complete = draft.extend({ before: fullSide, after: fullSide })

export const beforeAfterSchemas = { draft, complete }
