import type Database from 'better-sqlite3'
import { json, jsonIn, Refused, refuse, type XapiAnswer, type XapiRequest } from './answer'
import { type Asked, documentResourcesIn } from './documentResources.server'
import { findStatementsIn } from './findStatements.server'
import { activityIdOf, actorOf, type Launched, launchesOf } from './launched.server'
import { checkVersion } from './readXapi'
import { isSameAgent } from './rules'
import { sessionsIn } from './sessions.server'
import { standingIn } from './standing.server'
import { isRecord } from './statement'
import { statementsOf } from './statements.server'

/** A request with the launch that it claims; `path` is `/play/<token>/`. */
export type ArrivedXapi = { tokenHash: string; origin: string; path: string; request: XapiRequest }

/**
 * Makes the small LRS of cmi5 launches: it answers all requests that it is given, in order, in one transaction. When it
 * returns what they wrote is durable; when it throws nothing is. It may not be called while a transaction is open.
 */
export function xapiInto(sqlite: Database.Database) {
  const launchOf = launchesOf(sqlite)
  const sessions = sessionsIn(sqlite)
  const statements = statementsOf(sqlite, sessions)
  const find = findStatementsIn(sqlite)
  const documents = documentResourcesIn(sqlite)
  const standingOf = standingIn(sqlite)
  const note = sqlite.prepare('update cmi5Session set savedAt = ? where id = ?')

  function answerOne({ tokenHash, origin, path, request }: ArrivedXapi, now: number): XapiAnswer {
    const launched = launchOf(tokenHash, now)
    if (!launched) return refuse(404, 'this launch is over')
    const base = `${origin}${path}`
    if (request.resource.startsWith('cmi5/')) return ofPlayer(launched, request, base, now)
    if (request.resource === 'fetch') return fetched(launched, request)
    checkVersion(request)
    if (request.resource === 'about') return about(request)
    const session = sessions.sessionOf(launched, request.headers.authorization, now)
    return ofAu({ launched, session, request, base, now }, path)
  }

  function ofPlayer(launched: Launched, request: XapiRequest, base: string, now: number) {
    if (launched.newest > launched.number) return refuse(409, 'this attempt was opened elsewhere')
    const { resource, method, query, body } = request
    if (resource === 'cmi5/standing' && method === 'GET') return standingOf(launched, query.get('session') ?? '')
    if (resource !== 'cmi5/open' || method !== 'POST') return refuse(404, 'there is no such resource')
    const asked = jsonIn(body)
    if (!isRecord(asked) || !Number.isSafeInteger(asked.unit)) return refuse(400, 'which unit?')
    return sessions.openUnit(launched, asked.unit as number, base, now)
  }

  function fetched(launched: Launched, { method, query }: XapiRequest) {
    // A GET could be kept by somebody on the way (cmi5 section 8.2.1).
    if (method !== 'POST') return notAllowed('POST')
    return sessions.fetchToken(launched, query.get('session') ?? '')
  }

  function ofAu(asked: Asked, path: string): XapiAnswer {
    const { launched, session, request, now } = asked
    const { resource, method } = request
    if (resource === 'statements') {
      if (method === 'GET') return find(launched, request, path, now)
      if (method === 'DELETE') return notAllowed('GET, PUT, POST')
      return method === 'PUT' ? statements.put(asked, request) : statements.post(asked, request)
    }
    if (resource === 'agents') return person(asked)
    if (resource === 'activities') return activity(asked)
    const shelf = shelves[resource]
    if (!shelf) return refuse(404, 'there is no such resource')
    const answer = documents(shelf, asked)
    if (method !== 'GET') note.run(now, session.id)
    return answer
  }

  // What is refused halfway leaves nothing behind, and the requests beside it stand.
  const inSavepoint = sqlite.transaction(answerOne)
  function answerOrRefuse(arrived: ArrivedXapi, now: number): XapiAnswer {
    try {
      return inSavepoint(arrived, now)
    } catch (error) {
      if (error instanceof Refused) return refusal(error)
      throw error
    }
  }

  return sqlite.transaction((arrived: ArrivedXapi[], now: number) => arrived.map((one) => answerOrRefuse(one, now)))
    .immediate
}

const shelves: Record<string, 'state' | 'agentProfile' | 'activityProfile' | undefined> = {
  'activities/state': 'state',
  'agents/profile': 'agentProfile',
  'activities/profile': 'activityProfile',
}

/** In words for who writes an AU; no page shows it. */
export function refusal({ status, sentence }: Refused): XapiAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: sentence }
}

function notAllowed(allow: string): XapiAnswer {
  return { status: 405, headers: { allow } }
}

function about({ method }: XapiRequest) {
  return method === 'GET' ? json({ version: ['1.0.3', '1.0.2', '1.0.1', '1.0.0'] }) : notAllowed('GET')
}

/** Agents: the learner, who has one account here (xAPI 1.0.3, part 3, section 2.4). */
function person({ launched, request }: Asked) {
  if (request.method !== 'GET') return notAllowed('GET')
  const actor = actorOf(launched)
  if (!isSameAgent(jsonIn(request.query.get('agent') ?? ''), actor))
    refuse(403, 'the agent is not the one of this launch')
  return json({ objectType: 'Person', account: [actor.account] })
}

/** Activities: an AU of this package by its title, any other by its id alone (part 3, section 2.5). */
function activity({ launched, request }: Asked) {
  if (request.method !== 'GET') return notAllowed('GET')
  const id = request.query.get('activityId')
  if (!id) return refuse(400, 'activityId is missing')
  const unit = launched.units.find((one) => activityIdOf(launched, one) === id)
  return json({ objectType: 'Activity', id, ...(unit ? { definition: { name: { und: unit.title } } } : {}) })
}
