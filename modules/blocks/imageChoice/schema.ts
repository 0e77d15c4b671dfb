import { z } from 'zod'
import { filled, idSchema, idsFit, line, mediaIdSchema, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'

export const mostPictures = 6

const optionSchema = z.strictObject({
  id: idSchema,
  mediaId: mediaIdSchema,
  alt: line(300),
  caption: line(200),
  isRight: z.boolean(),
  feedback: line(800),
})

const draft = z
  .strictObject({
    question: line(1000),
    options: z.array(optionSchema).max(mostPictures, say('imageChoiceTooMany')),
    optionsMade: z.int().min(0).max(1000),
    several: z.boolean(),
    shuffle: z.boolean(),
  })
  .refine((content) => idsFit(content.options, content.optionsMade), say('broken'))

const completeOption = optionSchema.extend({
  mediaId: mediaIdSchema.refine((id) => id !== '', say('imageChoicePictureMissing')),
  alt: filled('imageChoiceAltMissing', 300),
})

const complete = draft
  .safeExtend({
    question: filled('questionMissing', 1000),
    options: z.array(completeOption).min(2, say('imageChoiceTooFew')).max(mostPictures, say('imageChoiceTooMany')),
  })
  .superRefine(({ options, several }, context) => {
    const add = (path: (string | number)[], message: ProblemKey) => context.addIssue({ code: 'custom', path, message })
    const right = options.filter((option) => option.isRight).length
    if (right === 0) add(['options'], 'rightMissing')
    if (right > 1 && !several) add(['options'], 'imageChoiceOneRight')
    for (const place of repeated(options.map((option) => option.alt))) add(['options', place, 'alt'], 'repeated')
  })

export const imageChoiceSchemas = { draft, complete }
