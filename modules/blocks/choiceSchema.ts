import { z } from 'zod'
import { filled, idSchema, idsFit, line, repeated, say } from './problem'
import type { ProblemKey } from './problemTexts'

const optionSchema = z.strictObject({ id: idSchema, text: line(300), isRight: z.boolean(), feedback: line(800) })

/** What may be saved while an author is still writing. */
export const draftChoiceSchema = z
  .strictObject({
    question: line(1000),
    options: z.array(optionSchema).max(12, say('tooManyOptions')),
    optionsMade: z.int().min(0).max(1000),
    shuffle: z.boolean(),
  })
  .refine((content) => idsFit(content.options, content.optionsMade), say('broken'))

/** What may be published; `rightOnes` says what is wrong with a number of right options. */
export function completeChoiceSchema(rightOnes: (count: number) => ProblemKey | undefined) {
  return draftChoiceSchema
    .safeExtend({
      question: filled('questionMissing', 1000),
      options: z
        .array(optionSchema.extend({ text: filled('optionMissing', 300) }))
        .min(2, say('tooFewOptions'))
        .max(12, say('tooManyOptions')),
    })
    .superRefine(({ options }, context) => {
      const wrongCount = rightOnes(options.filter((option) => option.isRight).length)
      if (wrongCount) context.addIssue({ code: 'custom', path: ['options'], message: wrongCount })
      for (const place of repeated(options.map((option) => option.text)))
        context.addIssue({ code: 'custom', path: ['options', place, 'text'], message: 'repeated' satisfies ProblemKey })
    })
}
