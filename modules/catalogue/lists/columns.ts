import slugify from '@sindresorhus/slugify'
import { z } from 'zod'
import type { Column, Values } from './adminList'

// Excel in Dutch makes 01-11-2026 of 2026-11-01 when it saves a file.
const isoOf = (typed: string) =>
  typed
    .trim()
    .replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (_all, day, month, year) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
const control = /[^\P{Cc}\n]|\p{Cs}/gu

export const line = (most: number) =>
  z
    .string()
    .transform((typed) => typed.replace(control, '').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(most))
export const maybeLine = (most: number) => line(most).default('')
export const code = z
  .string()
  .trim()
  .regex(/^[a-z0-9-]{1,60}$/)
  .default('')
export const maybeDate = z.string().transform(isoOf).pipe(z.iso.date()).default('')
export const yesNo = z
  .string()
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(z.enum(['on', 'ja', 'yes', 'j', 'y', '1', 'nee', 'no', 'n', '0']))
  .transform((word) => (/^(on|ja|yes|j|y|1)$/.test(word) ? 'on' : ''))
  .default('')

export const datedColumns: Column[] = [
  { name: 'validFrom', kind: 'date' },
  { name: 'validUntil', kind: 'date' },
  { name: 'source', kind: 'line' },
]

/** The columns of one list with those that every dated list has. A name gives its code where there is none. */
export function datedSchema(shape: Record<string, z.ZodType<string>>, named: { code: string; after: string }) {
  return z
    .object({
      ...shape,
      validFrom: z.string().transform(isoOf).pipe(z.iso.date()),
      validUntil: maybeDate,
      source: line(300),
    })
    .refine(({ validFrom, validUntil }) => !validUntil || validUntil >= validFrom, { path: ['validUntil'] })
    .transform((values) => {
      const all = values as Values
      return { ...all, [named.code]: all[named.code] || codeFrom(all[named.after]!) }
    }) as unknown as z.ZodType<Values>
}

function codeFrom(name: string) {
  return slugify(name).slice(0, 60).replace(/-+$/, '') || 'zonder-naam'
}
