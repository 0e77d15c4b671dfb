import { z } from 'zod'
import { filled, idSchema, idsFit, line, mediaIdSchema, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { readNumber } from '../typedNumber'
import { rightCause, worths } from './way'

const checkSchema = z.strictObject({
  id: idSchema,
  name: line(120),
  result: line(600),
  minutes: line(20),
  worth: z.enum(worths, say('broken')),
  excludes: z.array(idSchema).max(8, say('broken')),
})
const causeSchema = z.strictObject({ id: idSchema, text: line(300), isRight: z.boolean(), feedback: line(800) })

const draft = z
  .strictObject({
    question: line(300),
    symptom: line(2000),
    mediaId: mediaIdSchema,
    alt: line(500),
    checks: z.array(checkSchema).max(12, say('faultTooManyChecks')),
    checksMade: z.int().min(0).max(1000),
    causes: z.array(causeSchema).max(8, say('faultTooManyCauses')),
    causesMade: z.int().min(0).max(1000),
    inMinutes: z.boolean(),
  })
  .refine((content) => idsFit(content.checks, content.checksMade), say('broken'))
  .refine((content) => idsFit(content.causes, content.causesMade), say('broken'))
  .refine(
    ({ checks, causes }) =>
      checks.every(({ excludes }) => excludes.every((excluded) => causes.some(({ id }) => id === excluded))),
    say('broken'),
  )

const complete = draft
  .safeExtend({
    question: filled('questionMissing', 300),
    symptom: filled('faultSymptomMissing', 2000),
    checks: z
      .array(checkSchema.extend({ name: filled('faultCheckMissing', 120), result: filled('faultResultMissing', 600) }))
      .min(2, say('faultTooFewChecks'))
      .max(12, say('faultTooManyChecks')),
    causes: z
      .array(causeSchema.extend({ text: filled('faultCauseMissing', 300) }))
      .min(2, say('faultTooFewCauses'))
      .max(8, say('faultTooManyCauses')),
  })
  .superRefine((content, context) => {
    const { checks, causes, inMinutes, mediaId, alt } = content
    const add = (path: (string | number)[], message: ProblemKey) => context.addIssue({ code: 'custom', path, message })
    if (mediaId && alt.trim() === '') add(['alt'], 'altMissing')
    for (const place of repeated(checks.map(({ name }) => name))) add(['checks', place, 'name'], 'repeated')
    for (const place of repeated(causes.map(({ text }) => text))) add(['causes', place, 'text'], 'repeated')
    if (causes.filter(({ isRight }) => isRight).length !== 1) add(['causes'], 'faultOneCause')
    if (!checks.some(({ worth }) => worth === 'needed')) add(['checks'], 'faultNoneNeeded')
    const right = rightCause(content)?.id
    for (const [place, { minutes, excludes }] of checks.entries()) {
      if (inMinutes && !isTime(minutes)) add(['checks', place, 'minutes'], 'faultMinutesWrong')
      if (right && excludes.includes(right)) add(['checks', place, 'excludes'], 'faultExcludesRight')
    }
  })

export const faultFindingSchemas = { draft, complete }

function isTime(text: string) {
  const minutes = readNumber(text)
  return minutes !== undefined && minutes > 0 && minutes <= 10_000
}
