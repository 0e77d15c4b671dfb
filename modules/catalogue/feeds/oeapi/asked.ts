import { z } from 'zod'

/** What may be asked of a list in both versions of the Open Education API. */
const listQuery = z.object({
  pageSize: z.enum(['10', '20', '50', '100', '250']).default('10').transform(Number),
  pageNumber: z.coerce.number().int().min(1).max(1_000_000).default(1),
  q: z.string().max(200).optional(),
  primaryCode: z.string().max(200).optional(),
  teachingLanguage: z.string().max(35).optional(),
  level: z.string().max(100).optional(),
  modeOfDelivery: z.string().max(200).optional(),
  resultExpected: z.enum(['true', 'false']).optional(),
  offeringType: z.enum(['program', 'course', 'component']).optional(),
  offeringState: z.string().max(100).optional(),
  organizationType: z.string().max(100).optional(),
  organisationType: z.string().max(100).optional(),
  since: moment().optional(),
  until: moment().optional(),
  sort: z.string().max(100).optional(),
})

export type Asked = z.infer<typeof listQuery>
export type Wrong = { wrong: string }

/** A day or a moment, as ISO 8601 writes it. */
function moment() {
  const written = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/
  return z
    .string()
    .regex(written)
    .transform((text) => new Date(text).getTime())
    .refine(Number.isFinite)
}

/** Reads the parameters of a list; of a wrong one its name. */
export function readAsked(query: URLSearchParams): Asked | Wrong {
  const parsed = listQuery.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== '')))
  return parsed.success ? parsed.data : { wrong: String(parsed.error.issues[0]!.path[0]) }
}

/** Which of the things that may be shown in full are to be; undefined when something else is asked. */
export function readExpand(query: URLSearchParams, possible: string[]) {
  const asked = query
    .getAll('expand')
    .flatMap((value) => value.split(','))
    .filter(Boolean)
  return asked.every((name) => possible.includes(name)) ? asked : undefined
}
