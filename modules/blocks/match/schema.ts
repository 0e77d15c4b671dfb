import { z } from 'zod'
import { filled, idSchema, idsFit, line, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { answersOf } from './match'

export const [fewestPairs, mostPairs, mostExtras] = [3, 8, 5]
export const [longestLeft, longestRight] = [200, 120]

const pairSchema = z.strictObject({ id: idSchema, left: line(longestLeft), right: line(longestRight) })
const extraSchema = z.strictObject({ id: idSchema, text: line(longestRight) })

const draft = z
  .strictObject({
    question: line(1000),
    pairs: z.array(pairSchema).max(mostPairs, say('matchTooMany')),
    extras: z.array(extraSchema).max(mostExtras, say('matchTooManyExtras')),
    made: z.int().min(0).max(1000),
    feedbackRight: line(800),
    feedbackWrong: line(800),
  })
  .refine((content) => idsFit([...content.pairs, ...content.extras], content.made), say('broken'))

const completePair = pairSchema.extend({
  left: filled('matchLeftMissing', longestLeft),
  right: filled('matchRightMissing', longestRight),
})

const complete = draft
  .safeExtend({
    question: filled('questionMissing', 1000),
    pairs: z.array(completePair).min(fewestPairs, say('matchTooFew')).max(mostPairs, say('matchTooMany')),
    extras: z
      .array(extraSchema.extend({ text: filled('optionMissing', longestRight) }))
      .max(mostExtras, say('matchTooManyExtras')),
  })
  .superRefine((content, context) => {
    const { pairs } = content
    const add = (path: (string | number)[]) =>
      context.addIssue({ code: 'custom', path, message: 'repeated' satisfies ProblemKey })
    for (const place of repeated(pairs.map(({ left }) => left))) add(['pairs', place, 'left'])
    for (const place of repeated(answersOf(content).map(({ text }) => text)))
      add(place < pairs.length ? ['pairs', place, 'right'] : ['extras', place - pairs.length, 'text'])
  })

export const matchSchemas = { draft, complete }
