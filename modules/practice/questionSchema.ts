import { z } from 'zod'
import { emailSchema, nameSchema } from '~/modules/people/personSchema'
import { line, lines } from '~/modules/people/typedText'

/** Of the form that was sent, so that sending it twice does one thing. */
export const formIdSchema = z
  .string()
  .regex(/^[0-9a-z]{16}$/)
  .optional()
  .catch(undefined)

const short = (longest: number, least = 0) => line(longest).pipe(z.string().min(least))

/** What a company tells of its question. */
export const questionSchema = z.object({
  title: short(120, 3),
  happens: lines(4000).pipe(z.string().min(1)),
  machine: line(200).default(''),
  tried: lines(4000).default(''),
  companyName: line(120).pipe(nameSchema),
  contactName: line(120).pipe(nameSchema),
  contactEmail: emailSchema,
  contactPhone: line(30)
    .pipe(z.union([z.literal(''), z.string().regex(/^\+?[\d ()./-]{6,30}$/)]))
    .default(''),
  agrees: z.literal('yes').optional(),
  formId: formIdSchema,
})

export type QuestionInput = z.output<typeof questionSchema>
