import { z } from 'zod'
import { filled, line, mediaIdSchema, say } from '../problem'

const draft = z.strictObject({ title: line(200), mediaId: mediaIdSchema })

const complete = draft.extend({
  title: filled('titleMissing', 200),
  mediaId: mediaIdSchema.refine((id) => id !== '', say('fileMissing')),
})

export const fileSchemas = { draft, complete }
