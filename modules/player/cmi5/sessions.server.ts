import { randomUUID } from 'node:crypto'
import type Database from 'better-sqlite3'
import { hashOf, newSecret } from '~/modules/people/secret.server'
import { verbs } from '~/modules/progress/cmi5Names'
import { cmi5ProgressInto } from '~/modules/progress/cmi5Progress.server'
import { isSatisfied, satisfiedClusters, untouched } from '~/modules/progress/cmi5Result'
import { json, refuse, type XapiAnswer } from './answer'
import { statementsInto } from './keepStatement.server'
import {
  type Base,
  clusterObject,
  cmi5Of,
  isReview,
  type LaunchedUnit,
  launchAddress,
  launchedExtensions,
  lmsStatement,
} from './launchDocument.server'
import { activityIdOf, type Launched } from './launched.server'

export type Session = {
  id: string
  attemptId: string
  launchNumber: number
  unit: number
  launchMode: 'Normal' | 'Review'
  openedAt: number
  initializedAt: number | null
  savedAt: number | null
  terminatedAt: number | null
  abandonedAt: number | null
  seconds: number
}

/** `terminated` may overtake what was sent before it; after so long nothing of the session is taken (cmi5 section 9.3.8). */
const graceMs = 60_000

/** The sessions of AUs: one is open at a time in a registration. */
export function sessionsIn(sqlite: Database.Database) {
  const columns = `id, attemptId, launchNumber, unit, launchMode, openedAt, initializedAt, savedAt, terminatedAt,
    abandonedAt, seconds`
  const register = sqlite.prepare(
    'insert into cmi5Registration (attemptId, registration, homePage, createdAt) values (?, ?, ?, ?)',
  )
  const insert = sqlite.prepare(`
    insert into cmi5Session (id, attemptId, launchNumber, unit, launchMode, openedAt) values (?, ?, ?, ?, ?, ?)`)
  const open = sqlite.prepare<[string], Session>(`
    select ${columns} from cmi5Session where attemptId = ? and terminatedAt is null and abandonedAt is null`)
  const abandonOne = sqlite.prepare('update cmi5Session set abandonedAt = ? where id = ?')
  const byAuth = sqlite.prepare<[string, string], Session>(
    `select ${columns} from cmi5Session where authHash = ? and attemptId = ?`,
  )
  const giveToken = sqlite.prepare(`
    update cmi5Session set authHash = ? where id = ? and attemptId = ? and launchNumber = ? and authHash is null
      and terminatedAt is null and abandonedAt is null`)
  const isKnown = sqlite
    .prepare('select 1 from cmi5Session where id = ? and attemptId = ? and launchNumber = ?')
    .pluck()
  const satisfiedBefore = sqlite
    .prepare<[string, string], string>(
      "select activity from xapiStatement where attemptId = ? and kind = 'lms' and verb = ?",
    )
    .pluck()
  const keep = statementsInto(sqlite)
  const progress = cmi5ProgressInto(sqlite)

  return { openUnit, fetchToken, sessionOf, tellSatisfied }

  /** Begins a session of an AU: cmi5 sections 8 and 9.3.1. */
  function openUnit(given: Launched, index: number, base: Base, now: number): XapiAnswer {
    const unit = given.units[index]
    if (!unit) refuse(404, 'there is no such unit')
    const launched = given.registration === null ? registered(given, now) : given
    abandonOpen(launched, now)
    const { factsOf } = progress
    const facts = factsOf(launched.attemptId, launched.contents)[index] ?? untouched
    const cmi5 = cmi5Of(unit!)
    const reached = { ...facts, isSatisfied: isSatisfied(cmi5, facts) }
    const launchMode = isReview(cmi5.moveOn, reached) ? 'Review' : 'Normal'
    const session: LaunchedUnit = { sessionId: randomUUID(), launchMode, unit: unit! }
    const { attemptId, number } = launched
    insert.run(session.sessionId, attemptId, number, index, launchMode, now)
    const said = { launched, verb: verbs.launched, sessionId: session.sessionId, about: unit!, now }
    const extensions = launchedExtensions(session, new URL(base).origin)
    keepOwn(launched, session.sessionId, index, lmsStatement(said, { extensions }), now)
    return json({ session: session.sessionId, address: launchAddress(launched, session, base) })
  }

  // What is satisfied before anybody saw it is said at registration, in a session of its own: sections 9.3.9 and 9.6.1.
  function registered(given: Launched, now: number): Launched {
    const registration = randomUUID()
    register.run(given.attemptId, registration, given.appOrigin, now)
    const launched = { ...given, registration, homePage: given.appOrigin }
    tellSatisfied(launched, undefined, now)
    return launched
  }

  // Section 9.3.6: the session that was open ends with the next launch in its registration.
  function abandonOpen(launched: Launched, now: number) {
    for (const session of open.all(launched.attemptId)) {
      const until = Math.max(session.savedAt ?? 0, session.openedAt)
      const duration = `PT${(until - session.openedAt) / 1000}S`
      abandonOne.run(now, session.id)
      const about = launched.units[session.unit]!
      const said = { launched, verb: verbs.abandoned, sessionId: session.id, about, now }
      keepOwn(launched, session.id, session.unit, lmsStatement(said, { result: { duration } }), now)
      if (session.initializedAt !== null) progress.keep(launched, launched.contents, about.id, now)
    }
  }

  /** Says of each block and of the course once that it is satisfied. */
  function tellSatisfied(launched: Launched, session: Session | undefined, now: number) {
    const { attemptId, contents } = launched
    const told = new Set(satisfiedBefore.all(attemptId, verbs.satisfied))
    for (const cluster of satisfiedClusters(contents, progress.factsOf(attemptId, contents))) {
      if (told.has(activityIdOf(launched, cluster))) continue
      const sessionId = session?.id ?? randomUUID()
      const said = { launched, verb: verbs.satisfied, sessionId, about: cluster, now }
      const statement = lmsStatement(said, { object: clusterObject(launched, cluster) })
      keepOwn(launched, session?.id ?? null, session?.unit ?? null, statement, now)
    }
  }

  function keepOwn(launched: Launched, sessionId: string | null, unit: number | null, statement: Own, now: number) {
    keep({ launched, sessionId, unit, kind: 'lms', statement, digest: '', now })
  }

  /** The fetch URL: once a token, then error 1; anything else is error 2 (section 8.2). Always status 200. */
  function fetchToken({ attemptId, number, newest }: Launched, sessionId: string): XapiAnswer {
    if (newest > number) return failed('1', 'The session has expired: it was opened again elsewhere.')
    if (!isKnown.get(sessionId, attemptId, number)) return failed('2', 'This is no fetch URL of a session.')
    const { secret } = newSecret()
    const token = Buffer.from(`${sessionId}:${secret}`).toString('base64')
    const { changes } = giveToken.run(hashOf(token), sessionId, attemptId, number)
    if (changes === 0) return failed('1', 'The authorization token has already been returned, or the session is over.')
    return json({ 'auth-token': token })
  }

  /** Whose token this is; refused when it is not of this launch, or its session is over. */
  function sessionOf({ attemptId, number, newest }: Launched, authorization: string | undefined, now: number): Session {
    const token = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (!token) return refuse(401, 'the header Authorization is missing')
    const session = byAuth.get(hashOf(token), attemptId)
    if (session?.launchNumber !== number) return refuse(401, 'this token is not of this launch')
    if (newest > number) refuse(403, 'this session is over: it was opened again elsewhere')
    const { terminatedAt, abandonedAt } = session
    if (abandonedAt !== null || (terminatedAt !== null && now > terminatedAt + graceMs))
      refuse(403, 'this session is over')
    return session
  }
}

type Own = ReturnType<typeof lmsStatement>

function failed(code: string, sentence: string): XapiAnswer {
  return json({ 'error-code': code, 'error-text': sentence })
}
