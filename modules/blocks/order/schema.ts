import { z } from 'zod'
import { filled, idSchema, idsFit, line, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'

const stepSchema = z.strictObject({ id: idSchema, text: line(300) })

const draft = z
  .strictObject({
    question: line(1000),
    steps: z.array(stepSchema).max(12, say('tooManySteps')),
    stepsMade: z.int().min(0).max(1000),
    feedbackRight: line(800),
    feedbackWrong: line(800),
  })
  .refine((content) => idsFit(content.steps, content.stepsMade), say('broken'))

const complete = draft
  .safeExtend({
    question: filled('questionMissing', 1000),
    steps: z
      .array(stepSchema.extend({ text: filled('stepMissing', 300) }))
      .min(3, say('tooFewSteps'))
      .max(12, say('tooManySteps')),
  })
  .superRefine(({ steps }, context) => {
    for (const place of repeated(steps.map((step) => step.text)))
      context.addIssue({ code: 'custom', path: ['steps', place, 'text'], message: 'repeated' satisfies ProblemKey })
  })

export const orderSchemas = { draft, complete }
