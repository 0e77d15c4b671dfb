import { z } from 'zod'

const tidy = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
const line = (most: number) =>
  z
    .string()
    .transform((typed) => tidy(typed).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most))
    .default('')
const text = (most: number) =>
  z
    .string()
    .transform((typed) => tidy(typed).trim())
    .pipe(z.string().max(most))
    .default('')
const phone = line(40).refine((typed) => /^[+()\d\s-]*$/.test(typed), { params: { is: 'phone' } })
const email = z.union([z.email().max(254), z.literal('')]).default('')

export const mostContacts = 8

/** What a hub says of itself on its own page. */
export const hubSchema = z.object({
  summary: text(600),
  description: text(4000),
  place: line(80),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .or(z.literal(''))
    .default(''),
  email,
  phone,
  colour: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/),
})

/** Somebody whom one can reach at a hub. */
export const contactSchema = z.object({
  id: z.string().max(40).default(''),
  name: line(120).refine((name) => name !== ''),
  task: line(120),
  phone,
  email,
  agreed: z.literal('on'),
})

export type HubWords = z.output<typeof hubSchema>
export type HubContact = z.output<typeof contactSchema>
