import { z } from 'zod'
import { partsSchemas } from '../parts/partSchema'
import { idSchema, line, mediaIdSchema, say } from '../problem'

const draft = z.strictObject({ id: idSchema, mediaId: mediaIdSchema, alt: line(600), caption: line(600) })
const full = draft.extend({ mediaId: mediaIdSchema.refine((id) => id !== '', say('pictureMissing')) })

export const gallerySchemas = partsSchemas(draft, full, { fewest: 2, most: 12, tooFew: 'tooFewParts' })
