import { z } from 'zod'
import { readQuarters } from '~/modules/intake/hours/typedHours'
import { line } from '~/modules/people/typedText'

/** Hours of one day as school or hub enters them. */
export const correctionSchema = z.object({
  day: z.iso.date(),
  kind: z.enum(['guided', 'practice']),
  hours: z.string().transform(readQuarters).pipe(z.number()),
  what: line(120).default(''),
})
