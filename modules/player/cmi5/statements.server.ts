import { createHash, randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import { unitsOf } from '~/modules/packages/contents'
import { verbs } from '~/modules/progress/cmi5Names'
import { cmi5ProgressInto } from '~/modules/progress/cmi5Progress.server'
import { done, json, jsonIn, refuse, type XapiAnswer, type XapiRequest } from './answer'
import { statementsInto } from './keepStatement.server'
import { authorityOf, cmi5Of } from './launchDocument.server'
import { activityIdOf, actorOf, type Launched } from './launched.server'
import { faultOf, isDefined, momentIn, type Standing } from './rules'
import type { Session, sessionsIn } from './sessions.server'
import {
  type ActivityList,
  isRecord,
  listOf,
  momentOf,
  readStatement,
  type Statement,
  sameText,
  secondsIn,
} from './statement'

const mostInOne = 500
type Told = { launched: Launched; session: Session; now: number }

/** PUT and POST of statements (xAPI 1.0.3, part 3, section 2.1): all of a request are kept, or none. */
export function statementsOf(
  sqlite: Database.Database,
  { tellSatisfied }: Pick<ReturnType<typeof sessionsIn>, 'tellSatisfied'>,
) {
  const known = sqlite
    .prepare<[string, string], string>('select digest from xapiStatement where attemptId = ? and id = ?')
    .pluck()
  const inSession = sqlite.prepare<[string], { verb: string; timestamp: string }>(`
    select verb, statement ->> '$.timestamp' as timestamp from xapiStatement
    where sessionId = ? and kind = 'defined' order by sequence`)
  const inRegistration = sqlite
    .prepare<[string, number], string>(
      "select verb from xapiStatement where attemptId = ? and kind = 'defined' and unit = ?",
    )
    .pluck()
  const note = sqlite.prepare(`
    update cmi5Session set initializedAt = ?, terminatedAt = ?, savedAt = ?, seconds = ? where id = ?`)
  const fresh = sqlite.prepare<[string], Session>('select * from cmi5Session where id = ?')
  const keep = statementsInto(sqlite)
  const progress = cmi5ProgressInto(sqlite)

  return { put, post }

  function put(told: Told, { query, body, headers }: XapiRequest): XapiAnswer {
    requireJson(headers.mediaType)
    const id = query.get('statementId')
    if (!id || [...query.keys()].length !== 1) refuse(400, 'PUT takes statementId, and nothing else')
    const value = jsonIn(body)
    if (isRecord(value) && value.id !== undefined && String(value.id).toLowerCase() !== id!.toLowerCase())
      refuse(400, 'statementId is not the id of the statement')
    keepAll(told, [isRecord(value) ? { ...value, id } : value])
    return done
  }

  function post(told: Told, { query, body, headers }: XapiRequest): XapiAnswer {
    requireJson(headers.mediaType)
    if ([...query.keys()].length > 0) refuse(400, 'POST takes no parameters')
    const value = jsonIn(body)
    const list = Array.isArray(value) ? value : [value]
    if (list.length > mostInOne) refuse(413, `a request brings ${mostInOne} statements at most`)
    return json(keepAll(told, list))
  }

  function keepAll(told: Told, values: unknown[]) {
    const statements = values.map(readOrRefuse)
    const ids = statements.map(({ id }) => id)
    if (new Set(ids).size < ids.length) refuse(400, 'a statement stands twice in this request')
    const before = told.session
    const isNew = statements.map((statement) => keepOne(told, statement))
    if (isNew.some(Boolean)) settle(told, before, statements)
    return ids
  }

  function keepOne(told: Told, statement: Kept) {
    const { launched, session, now } = told
    const digest = createHash('sha256')
      .update(sameText(withoutServers(statement)))
      .digest('base64url')
    const digestBefore = known.get(launched.attemptId, statement.id)
    if (digestBefore === digest) return false
    if (digestBefore !== undefined) refuse(409, 'there is another statement with this id')
    const at = momentIn(statement, now)
    const fault = faultOf(statement, standingOf(told), at)
    if (fault) refuse(403, fault)
    const kind = isDefined(statement) ? 'defined' : 'allowed'
    keep({ launched, sessionId: session.id, unit: session.unit, kind, statement: stored(statement, told), digest, now })
    return true
  }

  function standingOf({ launched, session }: Told): Standing {
    const unit = launched.units[session.unit]!
    return {
      actor: actorOf(launched),
      registration: launched.registration!,
      sessionId: session.id,
      activityId: activityIdOf(launched, unit),
      launchMode: session.launchMode,
      unit: cmi5Of(unit),
      inSession: inSession.all(session.id).map(({ verb, timestamp }) => ({ verb, at: momentOf(timestamp) })),
      inRegistration: new Set(inRegistration.all(launched.attemptId, session.unit)),
    }
  }

  function settle({ launched, now }: Told, { id }: Session, statements: Kept[]) {
    const session = fresh.get(id)!
    const last = statements.find((one) => isDefined(one) && one.verb.id === verbs.terminated)
    const initializedAt = session.initializedAt ?? now
    // A session lasts as long as it says, and never longer than it was open.
    const open = (now - initializedAt) / 1000
    const claimed = last && secondsIn(last.result?.duration)
    const seconds = Math.floor(Math.max(session.seconds, Math.min(claimed ?? open, (now - session.openedAt) / 1000)))
    const terminatedAt = session.terminatedAt ?? (last ? now : null)
    note.run(initializedAt, terminatedAt, now, session.terminatedAt === null ? seconds : session.seconds, id)
    progress.keep(launched, launched.contents, unitsOf(launched.contents)[session.unit]!.id, now)
    if (statements.some(isDefined)) tellSatisfied(launched, session, now)
  }
}

type Kept = Statement & { id: string }

function readOrRefuse(value: unknown): Kept {
  const read = readStatement(value)
  if ('fault' in read) return refuse(400, read.fault)
  const { context } = read
  const id = (read.id ?? randomUUID()).toLowerCase()
  if (!context?.contextActivities) return { ...read, id }
  const lists = Object.entries(context.contextActivities).map(([name, one]) => [name, listOf(one as ActivityList)])
  return { ...read, id, context: { ...context, contextActivities: Object.fromEntries(lists) } }
}

// What the server sets itself is no difference between two statements.
function withoutServers({ stored: _stored, authority: _authority, version: _version, ...statement }: Statement) {
  return statement
}

function stored(statement: Kept, { launched, now }: Told) {
  const at = new Date(now).toISOString()
  const { timestamp = at, version = '1.0.0' } = statement
  return { ...statement, timestamp, stored: at, authority: authorityOf(launched), version }
}

function requireJson(mediaType: string | undefined) {
  if (mediaType?.startsWith('multipart/'))
    refuse(400, 'attachments are not kept here: send the statement as application/json')
  if (!mediaType?.startsWith('application/json')) refuse(400, 'a statement is sent as application/json')
}
