import { z } from 'zod'

/** The structure of a statement: xAPI 1.0.3, part 2, section 2. What the standard does not name is refused, as it asks. */

const text = z.string().max(4000)
const iri = z
  .string()
  .max(2000)
  .regex(/^[a-z][a-z0-9+.-]*:\S+$/i)
const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
const tag = z.string().regex(/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i)
const languageMap = z.record(tag, text)
const extensions = z.record(iri, z.unknown())
const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/
const timestamp = z
  .string()
  .refine((value) => iso.test(value) && !/-00(?::?00)?$/.test(value) && !Number.isNaN(momentOf(value)))
const duration = z
  .string()
  .max(100)
  .regex(
    /^P(?=[\dT])(?:\d+(?:[.,]\d+)?W|(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/,
  )

const identifiers = {
  mbox: z
    .string()
    .max(400)
    .regex(/^mailto:\S+@\S+$/)
    .optional(),
  mbox_sha1sum: z
    .string()
    .regex(/^[0-9a-f]{40}$/i)
    .optional(),
  openid: iri.optional(),
  account: z.strictObject({ homePage: iri, name: text.min(1) }).optional(),
}
const countOf = (actor: object) => Object.keys(identifiers).filter((name) => name in actor).length
const agent = z
  .strictObject({ objectType: z.literal('Agent').optional(), name: text.optional(), ...identifiers })
  .refine((actor) => countOf(actor) === 1)
const group = z
  .strictObject({
    objectType: z.literal('Group'),
    name: text.optional(),
    member: z.array(agent).max(100).optional(),
    ...identifiers,
  })
  .refine((actor) => countOf(actor) === 1 || (countOf(actor) === 0 && actor.member !== undefined))
const anyone = z.union([group, agent])

const components = z
  .array(z.strictObject({ id: text, description: languageMap.optional() }))
  .max(500)
  .optional()
const definition = z.strictObject({
  name: languageMap.optional(),
  description: languageMap.optional(),
  type: iri.optional(),
  moreInfo: iri.optional(),
  interactionType: z
    .enum([
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
      'other',
    ])
    .optional(),
  correctResponsesPattern: z.array(text).max(500).optional(),
  choices: components,
  scale: components,
  source: components,
  target: components,
  steps: components,
  extensions: extensions.optional(),
})
const activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: iri,
  definition: definition.optional(),
})
const statementRef = z.strictObject({ objectType: z.literal('StatementRef'), id: uuid })

const score = z
  .strictObject({
    scaled: z.number().min(-1).max(1).optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(({ raw, min = -Infinity, max = Infinity }) => min < max && (raw === undefined || (raw >= min && raw <= max)))
const result = z.strictObject({
  score: score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  duration: duration.optional(),
  extensions: extensions.optional(),
})

const activities = z.union([activity, z.array(activity).max(100)]).optional()
const context = z.strictObject({
  registration: uuid.optional(),
  instructor: anyone.optional(),
  team: group.optional(),
  contextActivities: z
    .strictObject({ parent: activities, grouping: activities, category: activities, other: activities })
    .optional(),
  revision: text.optional(),
  platform: text.optional(),
  language: tag.optional(),
  statement: statementRef.optional(),
  extensions: extensions.optional(),
})

const told = {
  actor: anyone,
  verb: z.strictObject({ id: iri, display: languageMap.optional() }),
  result: result.optional(),
  context: context.optional(),
  timestamp: timestamp.optional(),
}
const subStatement = z.strictObject({
  ...told,
  objectType: z.literal('SubStatement'),
  object: z.union([activity, anyone, statementRef]),
})
const statement = z
  .strictObject({
    ...told,
    id: uuid.optional(),
    object: z.union([activity, subStatement, statementRef, anyone]),
    stored: timestamp.optional(),
    authority: anyone.optional(),
    version: z
      .string()
      .regex(/^1\.0(?:\.\d+)?$/)
      .optional(),
  })
  .refine(({ object, context }) => isActivityObject(object) || (!context?.revision && !context?.platform))

export type Statement = z.infer<typeof statement>
export type ActivityList = z.infer<typeof activities>
export type Agent = { account?: { homePage: string; name: string } }

/** The statement when its structure is right, else in a few words where it is not. */
export function readStatement(value: unknown): Statement | { fault: string } {
  if (isRecord(value) && 'attachments' in value) return { fault: 'attachments are not kept here' }
  const read = statement.safeParse(value)
  if (read.success) return read.data
  const { path, message } = read.error.issues[0]!
  return { fault: `${path.join('.') || 'statement'}: ${message}`.slice(0, 300) }
}

export function isActivity(object: Statement['object']): object is z.infer<typeof activity> {
  return isActivityObject(object)
}

function isActivityObject(object: { objectType?: string }) {
  return object.objectType === undefined ? 'id' in object : object.objectType === 'Activity'
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list of context activities; one alone may stand without its list (part 2, section 2.4.6.2). */
export function listOf(activities: ActivityList) {
  return activities === undefined ? [] : Array.isArray(activities) ? activities : [activities]
}

/** Milliseconds since 1970; NaN for what is no moment. */
export function momentOf(value: string) {
  return Date.parse(
    value.replace(',', '.').replace(/([+-]\d\d)(\d\d)?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`),
  )
}

/** ISO 8601 as a duration of a session is written; years and months as 365 and 30 days. */
export function secondsIn(duration: string | undefined) {
  const [date = '', time = ''] = (duration ?? '').replaceAll(',', '.').split('T')
  const sum = (part: string, units: Record<string, number>) =>
    [...part.matchAll(/([\d.]+)([A-Z])/g)].reduce(
      (all, [, value, unit]) => all + Number(value) * (units[unit!] ?? 0),
      0,
    )
  const day = 86_400
  return sum(date, { Y: 365 * day, M: 30 * day, W: 7 * day, D: day }) + sum(time, { H: 3600, M: 60, S: 1 })
}

/** The same text for statements that say the same (part 2, section 2.3.1), whatever the order of their properties. */
export function sameText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sameText)}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${sameText(value[name])}`)}}`
}
