import { z } from 'zod'
import type { Selection } from './harvest.server'

/** The errors of OAI-PMH 2.0, section 3.6. */
export type OaiError =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch'
export type Refused = { error: OaiError; sentence: string }

export const prefixes = ['oai_dc', 'nl_lom'] as const
export type Prefix = (typeof prefixes)[number]

type Arguments = { required: string[]; optional: string[] }
const lists: Arguments = { required: ['metadataPrefix'], optional: ['from', 'until', 'set'] }
const verbs: Record<string, Arguments> = {
  Identify: { required: [], optional: [] },
  ListMetadataFormats: { required: [], optional: ['identifier'] },
  ListSets: { required: [], optional: [] },
  ListIdentifiers: lists,
  ListRecords: lists,
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [] },
}
const resumable = ['ListSets', 'ListIdentifiers', 'ListRecords']

/** Reads the arguments of a request; each verb has its own, each at most once (OAI-PMH 2.0, 3.1 and 3.6). */
export function readRequest(query: URLSearchParams): { verb: string; given: Record<string, string> } | Refused {
  const verb = query.getAll('verb')
  const expected = verb.length === 1 && Object.hasOwn(verbs, verb[0]!) ? verbs[verb[0]!]! : undefined
  if (!expected) return { error: 'badVerb', sentence: 'There is no such verb.' }
  const names = [...query.keys()].filter((name) => name !== 'verb')
  const given = Object.fromEntries(names.map((name) => [name, query.get(name)!]))
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) return bad(`${shown(twice)} is given twice.`)
  if ('resumptionToken' in given && resumable.includes(verb[0]!))
    return names.length === 1 ? { verb: verb[0]!, given } : bad('resumptionToken stands alone.')
  const unknown = names.find((name) => !expected.required.includes(name) && !expected.optional.includes(name))
  if (unknown) return bad(`${shown(unknown)} is no argument of this verb.`)
  const missing = expected.required.find((name) => !given[name])
  return missing ? bad(`${missing} is missing.`) : { verb: verb[0]!, given }
}

/** Which records are asked for, by the arguments or by the token of an earlier list. */
export function readSelection(given: Record<string, string>): { prefix: Prefix; selection: Selection } | Refused {
  if (given.resumptionToken !== undefined) return readToken(given.resumptionToken)
  const prefix = prefixes.find((one) => one === given.metadataPrefix)
  if (!prefix) return { error: 'cannotDisseminateFormat', sentence: 'See ListMetadataFormats for what there is.' }
  const [from, until] = [readMoment(given.from), readMoment(given.until)]
  if (from === null || until === null) return bad('A moment is written as 2026-11-30 or 2026-11-30T12:00:00Z.')
  if (from && until && from.length !== until.length) return bad('from and until are written in the same way.')
  if (from && until && from.at > until.at) return bad('from comes after until.')
  const set = given.set?.replace(/^hub:/, '')
  if (given.set !== undefined && (!given.set.startsWith('hub:') || !set)) return none
  // `until` counts along: what changed in its day or second is told too.
  const end = until && until.at + (until.length === 10 ? 86_400_000 : 1000)
  return { prefix, selection: { from: from?.at, until: end, set } }
}

export const none: Refused = { error: 'noRecordsMatch', sentence: 'No record is like that.' }

function bad(sentence: string): Refused {
  return { error: 'badArgument', sentence }
}

function shown(name: string) {
  return JSON.stringify(name.slice(0, 60))
}

// Null for what is no moment.
function readMoment(text: string | undefined) {
  if (text === undefined) return undefined
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(text)) return null
  const at = Date.parse(text)
  const isDay = Number.isFinite(at) && new Date(at).toISOString().startsWith(text.slice(0, 10))
  return isDay ? { at, length: text.length } : null
}

const tokenSchema = z.object({
  p: z.enum(prefixes),
  f: z.number().optional(),
  u: z.number().optional(),
  s: z.string().max(200).optional(),
  a: z.number(),
  o: z.string().max(100),
})

/** Where a list goes on. Nothing of it is kept here, so it holds as long as anybody likes. */
export function tokenOf(
  prefix: Prefix,
  { from, until, set }: Selection,
  last: { changedAt: number; offeringId: string },
) {
  const token = { p: prefix, f: from, u: until, s: set, a: last.changedAt, o: last.offeringId }
  return Buffer.from(JSON.stringify(token)).toString('base64url')
}

function readToken(token: string): { prefix: Prefix; selection: Selection } | Refused {
  const refused: Refused = { error: 'badResumptionToken', sentence: 'This token is not one of ours.' }
  try {
    const { p, f, u, s, a, o } = tokenSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString()))
    return { prefix: p, selection: { from: f, until: u, set: s, after: { changedAt: a, offeringId: o } } }
  } catch {
    return refused
  }
}
