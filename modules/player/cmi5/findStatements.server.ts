import type Database from 'better-sqlite3'
import { json, jsonIn, refuse, type XapiAnswer, type XapiRequest } from './answer'
import { actorOf, type Launched } from './launched.server'
import { isSameAgent } from './rules'
import { isRecord, momentOf } from './statement'

const most = 100
const alone = ['statementId', 'voidedStatementId']
const filters = [
  ...['agent', 'verb', 'activity', 'registration', 'related_activities', 'related_agents', 'since', 'until', 'limit'],
  ...['ascending', 'from'],
]
const always = ['format', 'attachments']
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** GET of statements (xAPI 1.0.3, part 3, section 2.1.3), of the registration of this launch and of nothing else. */
export function findStatementsIn(sqlite: Database.Database) {
  const one = sqlite
    .prepare<[string, string], string>('select statement from xapiStatement where attemptId = ? and id = ?')
    .pluck()

  return function get(launched: Launched, { query }: XapiRequest, path: string, now: number): XapiAnswer {
    checkNames(query)
    if (query.get('attachments') === 'true') refuse(400, 'attachments are not kept here')
    const shaped = shapeOf(query.get('format') ?? 'exact')
    const through = { 'x-experience-api-consistent-through': new Date(now).toISOString() }
    if (query.has('voidedStatementId')) return refuse(404, 'nothing is voided here')
    const id = query.get('statementId')
    if (id === null) return json(page(launched, query, path, shaped), through)
    if (!uuid.test(id)) refuse(400, 'statementId is no UUID')
    const found = one.get(launched.attemptId, id.toLowerCase())
    if (!found) return refuse(404, 'there is no such statement')
    return json(shaped(JSON.parse(found)), through)
  }

  function page(launched: Launched, query: URLSearchParams, path: string, shaped: Shape) {
    const { where, values } = conditions(launched, query)
    const isAscending = query.get('ascending') === 'true'
    const asked = Number(query.get('limit') ?? 0)
    if (!Number.isInteger(asked) || asked < 0) refuse(400, 'limit is a whole number')
    const limit = asked === 0 ? most : Math.min(most, asked)
    const rows = sqlite
      .prepare<unknown[], { sequence: number; statement: string }>(
        `select sequence, statement from xapiStatement where ${where.join(' and ')}
        order by sequence ${isAscending ? 'asc' : 'desc'} limit ?`,
      )
      .all(...values, limit + 1)
    const shown = rows.slice(0, limit)
    const statements = shown.map(({ statement }) => shaped(JSON.parse(statement)))
    return { statements, more: rows.length > limit ? moreAt(path, query, shown.at(-1)!.sequence) : '' }
  }
}

function checkNames(query: URLSearchParams) {
  const names = [...query.keys()]
  for (const name of names)
    if (![...alone, ...filters, ...always].includes(name)) refuse(400, `unknown parameter ${name}`)
  if (new Set(names).size < names.length) refuse(400, 'a parameter stands twice')
  const single = names.filter((name) => alone.includes(name))
  if (single.length > 0 && names.some((name) => filters.includes(name) || (alone.includes(name) && name !== single[0])))
    refuse(400, 'statementId stands alone, or with attachments and format')
}

function moreAt(path: string, query: URLSearchParams, sequence: number) {
  const next = new URLSearchParams(query)
  next.set('from', String(sequence))
  return `${path}xapi/statements?${next}`
}

function conditions(launched: Launched, query: URLSearchParams) {
  const where = ['attemptId = ?']
  const values: (string | number)[] = [launched.attemptId]
  const add = (sql: string, ...more: (string | number)[]) => {
    where.push(sql)
    values.push(...more)
  }
  const agent = query.get('agent')
  if (agent !== null && !isOurs(agent, launched)) add('false')
  const verb = query.get('verb')
  if (verb !== null) add('verb = ?', verb)
  const registration = query.get('registration')
  if (registration !== null && !uuid.test(registration)) refuse(400, 'registration is no UUID')
  if (registration !== null && registration.toLowerCase() !== launched.registration) add('false')
  const activity = query.get('activity')
  const isRelated = query.get('related_activities') === 'true'
  // A context activity is a value of `id` somewhere below.
  if (activity !== null && isRelated)
    add("exists (select 1 from json_tree(statement) where key = 'id' and atom = ?)", activity)
  else if (activity !== null) add('activity = ?', activity)
  for (const [name, sign] of [
    ['since', '>'],
    ['until', '<='],
  ] as const) {
    const moment = query.get(name)
    if (moment === null) continue
    const at = momentOf(moment)
    if (Number.isNaN(at)) refuse(400, `${name} is no moment`)
    add(`storedAt ${sign} ?`, at)
  }
  const from = query.get('from')
  if (from !== null) add(`sequence ${query.get('ascending') === 'true' ? '>' : '<'} ?`, Number(from) || 0)
  return { where, values }
}

function isOurs(agent: string, launched: Launched) {
  return isSameAgent(jsonIn(agent), actorOf(launched))
}

type Shape = (statement: unknown) => unknown

function shapeOf(format: string): Shape {
  if (format === 'ids') return idsOnly
  if (format === 'exact' || format === 'canonical') return (statement) => statement
  return refuse(400, 'format is ids, exact or canonical')
}

// Part 3, section 2.1.3: of agents, activities and verbs no more than identifies them.
function idsOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idsOnly)
  if (!isRecord(value)) return value
  const isDropped = (name: string) =>
    name === 'definition' || name === 'display' || (name === 'name' && !('id' in value))
  const kept = Object.entries(value).filter(([name]) => !isDropped(name))
  const asItIs = (name: string) => name === 'result' || name === 'extensions' || name === 'account'
  return Object.fromEntries(kept.map(([name, one]) => [name, asItIs(name) ? one : idsOnly(one)]))
}
