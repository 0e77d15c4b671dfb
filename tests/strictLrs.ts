import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isStored, type MadeFile, type PackageFile } from '~/modules/packages/packageFile'
import { faultsOf, type Session, type Told } from './strictLrsRules'

type Wishes = { registration?: string; mode?: Session['mode']; masteryScore?: number; audio?: 'on' | 'off' }
type Opened = Session & { token?: string; isOver: boolean; launchData: object; audio: string }

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-experience-api-version, if-match, if-none-match',
  'access-control-allow-methods': 'GET, PUT, POST, DELETE',
  'access-control-expose-headers': 'etag, x-experience-api-version',
  'access-control-max-age': '600',
}

/**
 * A bare LMS for cmi5 with an LRS as strict as the standard's text, beside those for SCORM. It launches the AU of a package
 * and keeps what that says, in memory; the LRS is of another origin than the package. Whatever is wrong it refuses, and
 * tells in `errors`, with the section. `failsEvery`: one request in so many is answered with 503 and nothing is done.
 */
export async function openStrictLrs(files: PackageFile[], failsEvery = 0) {
  const byPath = new Map(files.map((file) => [`/package/${file.path}`, file]))
  const [, publisherId = '', facts = ''] = courseIn(files).match(/<au id="([^"]+)"([^>]*)>/) ?? []
  const factOf = (name: string) => facts.match(new RegExp(`${name}="([^"]+)"`))?.[1]
  const sessions: Opened[] = []
  const lrs = {
    errors: [] as string[],
    kept: [] as { statement: Told; session: Session }[],
    documents: new Map<string, string>(),
    isDown: false,
    /** The verbs of a registration, in the order in which they came. */
    verbs: (registration: string) =>
      lrs.kept
        .filter(({ session }) => session.registration === registration)
        .map(({ statement }) => String(statement.verb.id).replace(/^.*\//, '')),
  }
  let asked = 0

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://lrs')
    const file = byPath.get(decodeURIComponent(pathname))
    if (file && !isStored(file)) return response.setHeader('content-type', file.mediaType).end(file.bytes)
    if (pathname === '/returned')
      return response
        .setHeader('content-type', 'text/html')
        .end('<link rel="icon" href="data:,"><title>LMS</title><h1>LMS</h1>')
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value)
    if (request.method === 'OPTIONS') return response.writeHead(204).end()
    const body = (await request.toArray()).join('')
    asked += 1
    if (lrs.isDown || (failsEvery > 0 && asked % failsEvery === 0)) return response.writeHead(503).end()
    const faults = answer(request, response, pathname, searchParams, body)
    if (faults.length === 0) return
    lrs.errors.push(...faults.map((fault) => `${fault} (${request.method} ${pathname})`))
    if (!response.writableEnded) response.writeHead(400, { 'content-type': 'text/plain' }).end(faults.join('\n'))
  })
  await new Promise<void>((ready) => server.listen(0, ready))
  const { port } = server.address() as AddressInfo
  const [content, endpoint] = [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`]

  /** The address with which an AU is launched (section 8.1); the session that was open in its registration is over. */
  function launch({ registration = randomUUID(), mode = 'Normal', audio = 'on', ...wishes }: Wishes = {}) {
    for (const other of sessions) if (other.registration === registration) other.isOver = true
    const masteryScore = wishes.masteryScore ?? (factOf('masteryScore') ? Number(factOf('masteryScore')) : undefined)
    const id = randomUUID()
    const contextTemplate = {
      contextActivities: { grouping: [{ id: publisherId }], other: [{ id: 'https://lms.example/course' }] },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': id },
    }
    const launchData = {
      contextTemplate,
      launchMode: mode,
      moveOn: factOf('moveOn'),
      ...(masteryScore === undefined ? {} : { masteryScore }),
      returnURL: `${content}returned`,
    }
    const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'sam+1' } }
    const activityId = 'https://lms.example/activity/1?x=1'
    const own = { id, registration, mode, masteryScore, actor, activityId, contextTemplate, launchData, audio }
    sessions.push({ ...own, hasRead: new Set(), isOver: false })
    const given = { endpoint: `${endpoint}xapi/`, fetch: `${endpoint}fetch?k=${id}`, actor: JSON.stringify(actor) }
    const query = Object.entries({ ...given, registration, activityId })
    const address = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
    return { address: `${content}package/index.html?${address}`, registration }
  }

  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
    body: string,
  ) {
    if (path === '/fetch') return giveToken(request, response, query.get('k'))
    const token = request.headers.authorization?.match(/^Basic (\S+)$/)?.[1]
    const session = sessions.find((one) => token !== undefined && one.token === token)
    if (!session) return ['8.2.2: no token of a session']
    if (session.isOver) return ['9.3.6: this session was abandoned']
    if (request.headers['x-experience-api-version'] !== '1.0.3') return ['xAPI 3.3.3: the version is missing']
    if (body && request.headers['content-type'] !== 'application/json') return ['xAPI 3.2.2: no content type']
    if (path === '/xapi/statements') return statements(request, response, query, body, session)
    return document(request, response, path, query, body, session)
  }

  function giveToken({ method }: IncomingMessage, response: ServerResponse, id: string | null) {
    const session = sessions.find((one) => one.id === id)
    if (method !== 'POST') return ['8.2.1: the fetch URL takes POST']
    response.setHeader('content-type', 'application/json')
    if (!session || session.token || session.isOver) {
      response.end(JSON.stringify({ 'error-code': '1', 'error-text': 'Already in use or expired' }))
      return ['8.2.3.1: the token was given before']
    }
    session.token = Buffer.from(`au:${randomUUID()}`).toString('base64')
    response.end(JSON.stringify({ 'auth-token': session.token }))
    return []
  }

  function statements(
    { method }: IncomingMessage,
    response: ServerResponse,
    query: URLSearchParams,
    body: string,
    session: Session,
  ) {
    if (method !== 'PUT' && method !== 'POST') return ['this store takes statements']
    if (method === 'POST' && query.size > 0) return ['xAPI 3.2.1.2: POST takes no parameters']
    const given = jsonIn(body)
    const list = (Array.isArray(given) ? given : [given]) as Told[]
    if (method === 'PUT' && (Array.isArray(given) || query.get('statementId') !== list[0]!.id))
      return ['xAPI 3.2.1.1: statementId is not the id of the statement']
    const before = lrs.kept.length
    const faults = list.flatMap((statement) => keep(statement, session))
    if (faults.length > 0) {
      lrs.kept.length = before
      response.statusCode = 400
    } else if (method === 'PUT') response.writeHead(204).end()
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(list.map(({ id }) => id)))
    return faults
  }

  function keep(statement: Told, session: Session) {
    const known = lrs.kept.find((one) => one.statement.id === statement.id)
    if (known)
      return JSON.stringify(known.statement) === JSON.stringify(statement) ? [] : ['xAPI 3.2.1: another by this id']
    const faults = faultsOf(statement, session, lrs.kept)
    lrs.kept.push({ statement, session })
    return faults.map((fault) => `${fault} [${String(statement.verb?.id).replace(/^.*\//, '')}]`)
  }

  function document(
    { method }: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
    body: string,
    session: Opened,
  ) {
    const isState = path === '/xapi/activities/state'
    const name = query.get(isState ? 'stateId' : 'profileId')
    if (!isState && path !== '/xapi/agents/profile') return ['there is no such resource']
    const needed = isState ? ['activityId', 'agent', 'registration', 'stateId'] : ['agent', 'profileId']
    if ([...query.keys()].sort().join() !== needed.join() || !name) return ['xAPI 3.2.3: the parameters']
    if (query.get('agent') !== JSON.stringify(session.actor)) return ['8.1.3: the agent is another one']
    if (isState && query.get('activityId') !== session.activityId) return ['8.1.5: the activity is another one']
    if (isState && query.get('registration') !== session.registration) return ['8.1.4: the registration is another one']
    const key = `${session.registration} ${name}`
    if (method === 'GET') return show(response, name, session, lrs.documents.get(key))
    if (method !== 'PUT') return ['an AU of ours puts only']
    if (name === 'LMS.LaunchData') return ['10.2.1: LMS.LaunchData may not be written']
    if (!isState) return ['xAPI 3.3.1: a profile is written with If-Match, and ours never is']
    if (session.mode !== 'Normal') return [`10.2.2: nothing is recorded in ${session.mode}`]
    if (typeof jsonIn(body) !== 'object') return ['xAPI 3.2.3: no JSON']
    lrs.documents.set(key, body)
    response.writeHead(204).end()
    return []
  }

  function show(response: ServerResponse, name: string, session: Opened, kept: string | undefined) {
    session.hasRead.add(name)
    const { launchData, audio: audioPreference } = session
    const own: Record<string, object> = {
      'LMS.LaunchData': launchData,
      cmi5LearnerPreferences: { languagePreference: 'nl-NL,en', audioPreference },
    }
    const text = own[name] ? JSON.stringify(own[name]) : kept
    if (text === undefined) response.writeHead(404).end()
    else response.setHeader('content-type', 'application/json').setHeader('etag', '"1"').end(text)
    return []
  }

  // A browser opens connections ahead, over which it never asks anything.
  const close = () =>
    new Promise((closed) => {
      server.close(closed)
      server.closeAllConnections()
    })
  return { lrs, launch, close }
}

function courseIn(files: PackageFile[]) {
  return Buffer.from((files.find(({ path }) => path === 'cmi5.xml') as MadeFile).bytes).toString('utf8')
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
