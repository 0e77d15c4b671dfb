import { z } from 'zod'
import { emailSchema } from '~/modules/people/personSchema'

/** One line of text: whatever is no letter, sign or space is taken out, so that it can stand in a heading or a calendar. */
export const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\p{C}\s\u2028\u2029]+/gu, ' ').trim())
    .pipe(z.string().max(longest))

/** Several lines; their ends stay, what cannot be seen goes. */
export const lines = (longest: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{C}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(longest))

/** What somebody says who wants a seat. */
export const bookingSchema = z.object({
  name: line(120).pipe(z.string().min(1)),
  email: emailSchema,
  phone: line(30)
    .pipe(z.union([z.literal(''), z.string().regex(/^\+?[\d ()./-]{6,30}$/)]))
    .default(''),
  companyName: line(120).default(''),
  question: lines(1000).default(''),
})
export type BookingInput = z.output<typeof bookingSchema>

/** What its owner changes later; the address stays, their link goes to it. */
export const detailsSchema = bookingSchema.omit({ email: true })
