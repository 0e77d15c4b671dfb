import { z } from 'zod'
import { emailSchema } from '~/modules/people/personSchema'
import { questionsSchema } from '../questions'

/** How a programme does its intake, as its form says it. */
export const intakeSchema = z.object({
  skipped: z.array(z.enum(['conversationPlanned', 'seekingPlace'])).max(2),
  told: z.array(emailSchema).max(10),
  questions: questionsSchema,
  targets: z
    .array(z.object({ studyYear: z.number().int(), starters: z.number().int().min(0).max(10_000).nullable() }))
    .max(10),
})
export type IntakeInput = z.output<typeof intakeSchema>

/** The study year of a day: it begins on 1 August. */
export function studyYearOf(isoDay: string) {
  const year = Number(isoDay.slice(0, 4))
  return isoDay.slice(5) >= '08-01' ? year : year - 1
}
