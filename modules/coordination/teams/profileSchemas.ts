import { z } from 'zod'

const line = z
  .string()
  .trim()
  .max(80)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)

export const jobTitleSchema = line
export const teamNameSchema = line.min(1)
export const phoneSchema = z
  .string()
  .trim()
  .max(30)
  .regex(/^[0-9+()\-. /]*$/)
