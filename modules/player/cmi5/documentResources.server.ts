import type Database from 'better-sqlite3'
import { launchDataName, preferencesName } from '~/modules/progress/cmi5Names'
import { done, json, jsonIn, refuse, type XapiAnswer, type XapiRequest } from './answer'
import { checkMatch, type Document, documentsIn, etagOf, type Shelf, shown } from './documents.server'
import { type Base, launchDocument } from './launchDocument.server'
import { activityIdOf, actorOf, type Launched } from './launched.server'
import { preferencesIn } from './preferences.server'
import { isSameAgent } from './rules'
import type { Session } from './sessions.server'
import { momentOf } from './statement'

export type Asked = { launched: Launched; session: Session; request: XapiRequest; base: Base; now: number }
type Kind = { names: string; needs: string[]; may: string[]; mustSay: boolean }

const kinds: Record<Shelf['resource'], Kind> = {
  state: { names: 'stateId', needs: ['activityId', 'agent'], may: ['registration'], mustSay: false },
  agentProfile: { names: 'profileId', needs: ['agent'], may: [], mustSay: true },
  activityProfile: { names: 'profileId', needs: ['activityId'], may: [], mustSay: true },
}
const longestName = 500

/** State, agent profile and activity profile: xAPI 1.0.3, part 3, sections 2.3, 2.6 and 2.7. */
export function documentResourcesIn(sqlite: Database.Database) {
  const documents = documentsIn(sqlite)
  const preferences = preferencesIn(sqlite)
  const sessionOfUnit = sqlite.prepare<[string, number], Session>(
    'select * from cmi5Session where attemptId = ? and unit = ? order by openedAt desc limit 1',
  )

  return function answer(resource: Shelf['resource'], asked: Asked): XapiAnswer {
    const { request, launched } = asked
    const { query, method } = request
    const kind = kinds[resource]
    checkParameters(kind, asked)
    const shelf = { attemptId: launched.attemptId, resource, activity: query.get('activityId') ?? '' }
    const name = query.get(kind.names)
    if (name === null) return many(shelf, asked)
    const own = ownDocument(shelf, name, asked)
    if (method === 'GET')
      return shown(own?.document ?? documents.find(shelf, name) ?? refuse(404, 'there is no such document'))
    checkMatch(own?.document ?? documents.find(shelf, name), request, kind)
    if (own) own.write(request)
    else if (method === 'DELETE') documents.remove(shelf, name)
    else documents.write(shelf, name, request, asked.now)
    return done
  }

  function many(shelf: Shelf, { request, launched }: Asked): XapiAnswer {
    const { query, method } = request
    if (method === 'GET') {
      const since = query.has('since') ? momentOf(query.get('since')!) : -1
      if (Number.isNaN(since)) refuse(400, 'since is no moment')
      const ours = shelf.resource === 'agentProfile' ? [preferencesName] : launchDataNames(shelf, launched)
      return json([...documents.list(shelf, since), ...ours])
    }
    if (method !== 'DELETE' || shelf.resource !== 'state') return refuse(400, 'the id of the document is missing')
    documents.remove(shelf, null)
    return done
  }

  function launchDataNames(shelf: Shelf, launched: Launched) {
    return shelf.resource === 'state' && unitAt(launched, shelf.activity) >= 0 ? [launchDataName] : []
  }

  /** What the server writes itself, or minds itself. */
  function ownDocument(shelf: Shelf, name: string, asked: Asked) {
    if (shelf.resource === 'agentProfile' && name === preferencesName)
      return preferences.documentOf(asked.launched, asked.now)
    if (shelf.resource !== 'state' || name !== launchDataName) return undefined
    const write = () => refuse(403, 'LMS.LaunchData is written by the LMS (cmi5 section 10.2.1)')
    return { document: launchDataAt(shelf.activity, asked), write }
  }

  function launchDataAt(activity: string, { launched, session, base }: Asked): Document | undefined {
    const index = unitAt(launched, activity)
    const found = session.unit === index ? session : sessionOfUnit.get(launched.attemptId, index)
    if (!found) return undefined
    const { id: sessionId, launchMode, openedAt: updatedAt } = found
    const text = JSON.stringify(launchDocument({ sessionId, launchMode, unit: launched.units[index]! }, base))
    const content = Buffer.from(text)
    return { mediaType: 'application/json', content, etag: etagOf(content), updatedAt }
  }
}

function unitAt(launched: Launched, activity: string) {
  return launched.units.findIndex((unit) => activityIdOf(launched, unit) === activity)
}

function checkParameters({ names, needs, may }: Kind, { request, launched }: Asked) {
  const { query, method } = request
  const known = [...needs, ...may, names, ...(method === 'GET' && !query.has(names) ? ['since'] : [])]
  for (const name of query.keys()) if (!known.includes(name)) refuse(400, `unknown parameter ${name}`)
  for (const name of needs) if (!query.get(name)) refuse(400, `${name} is missing`)
  if ([query.get(names), query.get('activityId')].some((one) => one !== null && one.length > longestName))
    refuse(400, 'this id is too long')
  if (query.has('activityId') && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(query.get('activityId')!))
    refuse(400, 'activityId is no IRI')
  if (query.has('agent') && !isSameAgent(jsonIn(query.get('agent')!), actorOf(launched)))
    refuse(403, 'the agent is not the one of this launch')
  const registration = query.get('registration')
  if (registration !== null && registration.toLowerCase() !== launched.registration)
    refuse(403, 'the registration is not the one of this launch')
}
