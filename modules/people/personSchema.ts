import { z } from 'zod'

/** A line of text without control signs, which would break a mail, a list or a file name. */
const line = z
  .string()
  .trim()
  .max(120)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)

export const nameSchema = line.min(2)
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())
export const personSchema = z.object({ name: nameSchema, email: emailSchema })
