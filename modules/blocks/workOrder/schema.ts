import { z } from 'zod'
import { filled, idSchema, idsFit, line, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { readNumber } from '../typedNumber'

/** How many there may be of each. */
export const most = { stops: 6, steps: 12, values: 8, photos: 4, criteria: 8 }

const draftLine = z.strictObject({ id: idSchema, text: line(200) })
const draftValue = draftLine.extend({ unit: line(12), from: line(20), to: line(20) })

function listOf<Part extends z.ZodType>(part: Part, kind: keyof typeof most) {
  return z.array(part, say('broken')).max(most[kind], say('workTooMany'))
}

function lines(missing: ProblemKey) {
  return draftLine.extend({ text: filled(missing, 200) })
}

const draft = z
  .strictObject({
    title: line(200),
    stops: listOf(draftLine, 'stops'),
    steps: listOf(draftLine, 'steps'),
    values: listOf(draftValue, 'values'),
    photos: listOf(draftLine, 'photos'),
    criteria: listOf(draftLine, 'criteria'),
    partsMade: z.int(say('broken')).min(0).max(1000),
  })
  .refine(
    ({ stops, steps, values, photos, criteria, partsMade }) =>
      idsFit([...stops, ...steps, ...values, ...photos, ...criteria], partsMade),
    say('broken'),
  )

const limit = line(20).refine((text) => text.trim() === '' || readNumber(text) !== undefined, say('workNoNumber'))
const value = draftValue
  .extend({ text: filled('workValueMissing', 200), from: limit, to: limit })
  .refine(({ from, to }) => !crosses(readNumber(from), readNumber(to)), {
    ...say('workLimitsCross'),
    path: ['to'],
  })

const complete = draft.safeExtend({
  title: filled('titleMissing', 200),
  stops: listOf(lines('workStopMissing'), 'stops'),
  steps: listOf(lines('stepMissing'), 'steps').min(1, say('workNoSteps')),
  values: listOf(value, 'values'),
  photos: listOf(lines('workPhotoMissing'), 'photos'),
  criteria: listOf(lines('workCriterionMissing'), 'criteria'),
})

export const workOrderSchemas = { draft, complete }

function crosses(from: number | undefined, to: number | undefined) {
  return from !== undefined && to !== undefined && from > to
}
