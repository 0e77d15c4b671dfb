import { z } from 'zod'
import { filled, line, mediaIdSchema, say } from '../problem'

const draft = z.strictObject({ title: line(200), mediaId: mediaIdSchema, transcript: line(20_000) })

const complete = draft.extend({
  title: filled('titleMissing', 200),
  mediaId: mediaIdSchema.refine((id) => id !== '', say('audioMissing')),
  transcript: filled('transcriptMissing', 20_000),
})

export const audioSchemas = { draft, complete }
