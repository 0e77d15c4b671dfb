import { z } from 'zod'
import { emailSchema } from '~/modules/people/personSchema'
import { line, lines, phoneSchema } from '~/modules/people/typedText'

/** What somebody says who wants a seat. */
export const bookingSchema = z.object({
  name: line(120).pipe(z.string().min(1)),
  email: emailSchema,
  phone: phoneSchema.default(''),
  companyName: line(120).default(''),
  question: lines(1000).default(''),
})
export type BookingInput = z.output<typeof bookingSchema>

/** What its owner changes later; the address stays, their link goes to it. */
export const detailsSchema = bookingSchema.omit({ email: true })
