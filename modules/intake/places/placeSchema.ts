import { z } from 'zod'
import { emailSchema } from '~/modules/people/personSchema'
import { line, lines, phoneSchema } from '~/modules/people/typedText'
import { longest, type PlaceField, type PlaceValues } from './placeFields'

const needed = (most: number) => line(most).pipe(z.string().min(1))
const maybe = (most: number) => line(most).default('')
// Excel and people write 1-9-2027.
const day = z
  .string()
  .transform((typed) =>
    typed
      .trim()
      .replace(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, (_all, date, month, year) =>
        [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-'),
      ),
  )
  .pipe(z.iso.date().refine((date) => date >= '2000-01-01' && date <= '2099-12-31'))
const postcode = line(8)
  .transform((typed) => typed.replace(/\s/g, '').toUpperCase())
  .pipe(z.string().regex(/^[1-9]\d{3}([A-Z]{2})?$/))
  .transform((plain) => [plain.slice(0, 4), plain.slice(4)].filter(Boolean).join(' '))

/** A place as it may be offered: all that a candidate and who matches must know. */
export const placeSchema = z
  .object({
    companyName: needed(longest.companyName),
    contactName: maybe(longest.contactName),
    contactEmail: emailSchema,
    contactPhone: phoneSchema.default(''),
    isNamed: z
      .literal('on')
      .optional()
      .transform((ticked) => (ticked ? 1 : 0)),
    title: needed(longest.title),
    crebo: z
      .string()
      .trim()
      .regex(/^\d{5}$/),
    number: z.coerce.number().int().min(1).max(100),
    description: lines(longest.description).pipe(z.string().min(1)),
    startsOn: day,
    endsOn: day,
    days: z
      .string()
      .transform((typed) => [...new Set(typed.split(' ').filter(Boolean).map(Number))].sort())
      .pipe(z.array(z.number().int().min(1).max(7)).min(1)),
    schoolDay: z.coerce.number().int().min(1).max(7).nullable().default(null),
    offeredUntil: day,
    address: maybe(longest.address),
    postcode,
    place: needed(longest.place),
    supervisorName: needed(longest.supervisorName),
    supervisorEmail: emailSchema.or(z.literal('')).default(''),
  } satisfies Record<PlaceField, z.ZodType>)
  .superRefine(({ startsOn, endsOn, days, schoolDay, offeredUntil }, { addIssue }) => {
    const wrong = (field: PlaceField) => addIssue({ code: 'custom', path: [field], message: 'order' })
    if (endsOn <= startsOn) wrong('endsOn')
    if (schoolDay !== null && days.includes(schoolDay)) wrong('schoolDay')
    if (offeredUntil > endsOn) wrong('offeredUntil')
  })
export type PlaceInput = z.output<typeof placeSchema>

/** What was typed, as the schema takes it: an empty field is absent. */
export function parsePlace(typed: PlaceValues) {
  return placeSchema.safeParse(Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== '')))
}

/** The fields that are wrong or missing in what was typed. */
export function wrongFields(typed: PlaceValues): PlaceField[] {
  const parsed = parsePlace(typed)
  return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => path[0] as PlaceField))]
}
