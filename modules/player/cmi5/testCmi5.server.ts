import { randomUUID } from 'node:crypto'
import type { Activity, Cmi5Unit, PackageContents } from '~/modules/packages/contents'
import { categories, contextNames, launchDataName, verbs } from '~/modules/progress/cmi5Names'
import { startPlayer, type TestFile } from '../testPlayer.server'

const iri = (id: string) => `https://maker.example/${id}`

/** For tests: an AU of a course structure, and a block around some. */
export function au(id: string, more: Partial<Cmi5Unit> = {}, path = `${id}/index.html`): Activity {
  const cmi5 = { publisherId: iri(id), ...more }
  return {
    id: iri(id),
    title: id,
    isVisible: true,
    children: [],
    launch: { kind: 'unit', path, parameters: '?x=1#top' },
    cmi5,
  }
}

export function block(id: string, ...children: Activity[]): Activity {
  return { id: iri(id), title: id, isVisible: true, children, cmi5: { publisherId: iri(id) } }
}

export function cmi5(...children: Activity[]): PackageContents {
  return { standard: 'cmi5', root: block('course', ...children) }
}

/** For tests: the content origin with an attempt of Daan on this cmi5 package. */
export async function startCmi5(contents: PackageContents, units: number, files: TestFile[] = [], database?: string) {
  const player = await startPlayer(files, database, contents)
  await player.db.updateTable('attempt').set({ pagesTotal: units }).execute()
  const rows = (kind?: string) =>
    player.db
      .selectFrom('xapiStatement')
      .$if(kind !== undefined, (query) => query.where('kind', '=', kind as 'lms'))
      .selectAll()
      .orderBy('sequence')
      .execute()
  return {
    ...player,
    /** The verbs that were kept, in order. */
    verbs: async (kind?: string) => (await rows(kind)).map(({ verb }) => verb.slice(verb.lastIndexOf('/') + 1)),
    statements: rows,
  }
}

export type Opened = Awaited<ReturnType<typeof openUnit>>
type Verb = keyof typeof verbs
type Named = { id: string; [more: string]: unknown }

/** For tests: opens a unit as the player page does, and speaks for its AU. */
export async function openUnit(path: string, unit = 0) {
  const answer = await fetch(`${path}cmi5/open`, { method: 'POST', body: JSON.stringify({ unit }) })
  const { session, address } = (await answer.json()) as { session: string; address: string }
  const given = Object.fromEntries(new URL(address).searchParams) as Record<string, string>
  const actor = JSON.parse(given.actor!)
  const fetched = await fetch(given.fetch!, { method: 'POST' })
  const token = ((await fetched.json()) as Record<string, string>)['auth-token']!
  const always: Record<string, string> = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' }
  const state = { activityId: given.activityId!, agent: given.actor!, registration: given.registration! }

  /** Asks a resource; `body` goes as JSON unless it is text. */
  async function ask(method: string, resource: string, query: object = {}, body?: unknown, headers: object = {}) {
    const search = new URLSearchParams(query as Record<string, string>)
    const content = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const response = await fetch(`${given.endpoint}${resource}?${search}`, {
      method,
      body: content,
      headers: { ...always, ...type, ...headers } as Record<string, string>,
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) }
  }

  const launchData = (await ask('GET', 'activities/state', { ...state, stateId: launchDataName })).json()

  /** A statement as cmi5 wants it. */
  function statement(verb: Verb, result?: object, more: object = {}) {
    const isJudged = result !== undefined && ('success' in result || 'completion' in result)
    const category = [{ id: categories.cmi5 }, ...(isJudged ? [{ id: categories.moveOn }] : [])]
    const template = launchData.contextTemplate
    return {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      actor,
      verb: { id: verbs[verb], display: { en: verb } },
      object: { id: given.activityId },
      ...(result ? { result } : {}),
      context: {
        ...template,
        registration: given.registration,
        contextActivities: { ...template.contextActivities, category },
      },
      ...more,
    }
  }

  /** A statement that cmi5 allows and does not count. */
  const allowed = (more: object = {}) => {
    const { context, ...rest } = statement('initialized')
    const { category: _category, ...contextActivities } = context.contextActivities
    const verb = { id: 'http://adlnet.gov/expapi/verbs/answered' }
    return { ...rest, id: randomUUID(), verb, context: { ...context, contextActivities }, ...more }
  }
  const put = (one: Named) => ask('PUT', 'statements', { statementId: one.id }, one)
  const post = (some: unknown) => ask('POST', 'statements', {}, some)
  const say = (verb: Verb, result?: object, more?: object) => put(statement(verb, result, more))
  const passed = (scaled?: number) =>
    say('passed', { success: true, duration: 'PT30S', ...(scaled === undefined ? {} : { score: { scaled } }) })
  const failed = (scaled?: number) =>
    say('failed', { success: false, duration: 'PT30S', ...(scaled === undefined ? {} : { score: { scaled } }) })

  return {
    session,
    address,
    given,
    actor,
    token,
    state,
    launchData,
    ask,
    statement,
    allowed,
    put,
    post,
    say,
    begin: () => say('initialized'),
    passed,
    failed,
    completed: () => say('completed', { completion: true, duration: 'PT30S' }),
    end: (duration = 'PT0S') => say('terminated', { duration }),
    sessionExtension: contextNames.sessionId,
  }
}
