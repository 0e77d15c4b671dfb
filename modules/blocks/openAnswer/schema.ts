import { z } from 'zod'
import { filled, idSchema, idsFit, line, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'

export const leastChoices = [0, 20, 50, 100, 200]
export const mostCriteria = 5

const criterionSchema = z.strictObject({ id: idSchema, text: line(200) })

const draft = z
  .strictObject({
    question: line(1000),
    least: z.int().refine((least) => leastChoices.includes(least)),
    model: line(2000),
    criteria: z.array(criterionSchema).max(mostCriteria, say('openTooManyCriteria')),
    criteriaMade: z.int().min(0).max(1000),
  })
  .refine((content) => idsFit(content.criteria, content.criteriaMade), say('broken'))

const complete = draft
  .safeExtend({
    question: filled('questionMissing', 1000),
    model: filled('openModelMissing', 2000),
    criteria: z
      .array(criterionSchema.extend({ text: filled('openCriterionMissing', 200) }))
      .min(1, say('openTooFewCriteria'))
      .max(mostCriteria, say('openTooManyCriteria')),
  })
  .superRefine(({ criteria }, context) => {
    for (const place of repeated(criteria.map(({ text }) => text)))
      context.addIssue({ code: 'custom', path: ['criteria', place, 'text'], message: 'repeated' satisfies ProblemKey })
  })

export const openAnswerSchemas = { draft, complete }
