import { z } from 'zod'
import { filled, line, say } from '../problem'

const draft = z.strictObject({
  statement: line(1000),
  isTrue: z.boolean().nullable(),
  feedbackTrue: line(800),
  feedbackFalse: line(800),
})

const complete = draft.safeExtend({
  statement: filled('statementMissing', 1000),
  isTrue: z
    .boolean()
    .nullable()
    .refine((isTrue) => isTrue !== null, say('truthMissing')),
})

export const trueFalseSchemas = { draft, complete }
