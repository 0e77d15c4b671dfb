import { z } from 'zod'
import type { OfferingKind } from '~/db/tables'
import type { Skill } from '../readOffering.server'
import { asksFor, type FieldName, isMadeElsewhere } from './fields'
import { centsIn } from './price'

// What a browser sends has other line ends, and what a program sends may have letters that are none.
const tidy = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
const oneLine = (text: string) => tidy(text).replace(/\s+/g, ' ').trim()

const line = (most: number) => z.string().transform(oneLine).pipe(z.string().max(most)).default('')
const text = (most: number) =>
  z
    .string()
    .transform((typed) => tidy(typed).trim())
    .pipe(z.string().max(most))
    .default('')
const linesIn = (typed: string) => tidy(typed).split('\n').map(oneLine).filter(Boolean)
const whole = (most: number) => z.coerce.number().int().min(1).max(most).nullable().default(null)
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => (value ? 1 : 0))
const ids = z
  .string()
  .max(4000)
  .default('')
  .transform((typed) => [...new Set(typed.split(' ').filter(Boolean))].sort())

const skill = (typed: string): Skill => {
  const at = typed.search(/https?:\/\/\S+$/)
  return at < 1 ? { name: typed } : { name: typed.slice(0, at).trim(), uri: typed.slice(at) }
}

/** What the form says, as it is stored. Only the title is needed: what publishing asks for is in `missingIn`. */
export const offeringSchema = z.object({
  title: z.string().transform(oneLine).pipe(z.string().min(1).max(120)),
  summary: line(300),
  themeId: z.string().max(80).nullable().default(null),
  language: z.enum(['nl', 'en']).default('nl'),
  forWhom: text(1000),
  outcomes: z
    .string()
    .default('')
    .transform(linesIn)
    .pipe(z.array(z.string().max(300)).max(20)),
  skills: z
    .string()
    .default('')
    .transform((typed) => linesIn(typed).map(skill))
    .pipe(
      z.array(z.object({ name: z.string().min(1).max(120), uri: z.url({ protocol: /^https?$/ }).optional() })).max(20),
    ),
  description: text(6000),
  startKind: z.enum(['fixed', 'request', 'direct']).default('fixed'),
  place: line(120),
  isOnline: ticked,
  durationText: line(60),
  durationHours: z
    .string()
    .transform((typed) => Math.round(Number(typed.replace(',', '.')) * 60))
    .pipe(z.number().int().min(1).max(600_000))
    .nullable()
    .default(null),
  studyLoadHours: whole(20_000),
  contactDays: whole(500),
  level: z.enum(['mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo']).nullable().default(null),
  nlqf: z.coerce.number().int().min(1).max(8).nullable().default(null),
  crebo: z.string().max(20).nullable().default(null),
  price: z
    .string()
    .transform((typed) => centsIn(typed) ?? Number.NaN)
    .pipe(z.number())
    .nullable()
    .default(null),
  vatPercent: z.coerce.number().int().min(0).max(100).default(21),
  funding: ids,
  developmentPaths: ids,
  entryRequirements: text(2000),
  consentNeeded: ticked,
  provider: line(120),
  credential: line(120),
  contactName: line(120),
  contactEmail: z.union([z.email().max(254), z.literal('')]).default(''),
  contactPhone: z
    .string()
    .transform(oneLine)
    .pipe(
      z
        .string()
        .max(40)
        .regex(/^[+()\d\s-]*$/),
    )
    .default(''),
} satisfies Record<FieldName, z.ZodType>)

export type OfferingFields = z.output<typeof offeringSchema>

/** What a published offering must say, and does not yet; where it is made elsewhere, that place asks. */
export function missingIn(kind: OfferingKind, fields: OfferingFields): FieldName[] {
  const { summary, forWhom, outcomes, place, isOnline, durationText, durationHours } = fields
  const lacks: [FieldName, boolean][] = [
    ['summary', !summary],
    ['forWhom', !forWhom],
    ['outcomes', outcomes.length === 0],
    ['place', !place && !isOnline],
    ['durationText', !durationText && durationHours === null],
    ['level', kind === 'bbl' && fields.level === null],
    ['entryRequirements', kind === 'bbl' && !fields.entryRequirements],
    ['contactName', !fields.contactName],
    ['contactEmail', !fields.contactEmail && !fields.contactPhone],
  ]
  if (isMadeElsewhere(kind)) return []
  return lacks.filter(([field, lacking]) => lacking && asksFor(kind, field)).map(([field]) => field)
}
