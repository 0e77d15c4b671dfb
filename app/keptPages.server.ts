import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type Database from 'better-sqlite3'
import { type FinishedPage, finish, send } from './finishedPage.server'
import type { makeGate } from './gate.server'
import { type ContextMaker, languageOf, sessionSecret } from './request.server'

type Kept = { page: FinishedPage; changes: number; until: number }
type Parts = { build: ServerBuild; gate: ReturnType<typeof makeGate>; context: ContextMaker; sqlite: Database.Database }

const mostBytes = 32 * 1024 * 1024
const longestAddress = 400
// Seats, deadlines and dates on a page grow old without a write.
const longestMs = 60_000

/** Keeps finished pages of visitors in memory until a table behind them changes; the ones asked for longest ago go first. */
export function keepPages({ build, gate, context, sqlite }: Parts) {
  const pages = new Map<string, Kept>()
  const making = new Map<string, Promise<FinishedPage>>()
  const render = createRequestHandler(build, 'production')
  const changesNow = committedChanges(sqlite)
  let bytes = 0

  /** Answers a visitor's request for a page of which one is kept, or may be; false when it is for somebody else to answer. */
  async function serve(request: IncomingMessage, response: ServerResponse, origin: string) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const cookies = request.headers.cookie ?? ''
    if (sessionSecret(cookies, origin)) return false
    const key = `${origin} ${languageOf(cookies)} ${request.url}`
    const changes = changesNow()
    const kept = pages.get(key)
    const isTrue = kept && kept.changes === changes && kept.until > Date.now()
    if (!isTrue && !mayBeKept(request)) return false
    const page = isTrue ? kept.page : await makeOnce(`${changes} ${key}`, request)
    if (page.status !== 200 && page.status !== 404) return false
    if (page.status === 200) keep(key, { page, changes, until: isTrue ? kept.until : Date.now() + longestMs })
    send(request, response, page)
    return true
  }

  function mayBeKept({ url = '' }: IncomingMessage) {
    if (url.length > longestAddress) return false
    const { pathname, searchParams } = new URL(url, 'http://app')
    const handle = gate.handleAt(pathname)
    if (handle?.kept !== 'catalogue' || gate.check(pathname, 'GET', undefined) !== 'pass') return false
    return [...searchParams.keys()].every((name) => handle.keptParameters?.includes(name))
  }

  // Visitors who ask for the same page while it is being made wait for the one.
  function makeOnce(key: string, request: IncomingMessage) {
    const known = making.get(key)
    if (known) return known
    const made = make(request).finally(() => making.delete(key))
    making.set(key, made)
    return made
  }

  async function make(request: IncomingMessage) {
    const loadContext = await context(request)
    const url = new URL(request.url!, loadContext.origin)
    const answer = await render(new Request(url, { headers: { cookie: request.headers.cookie ?? '' } }), loadContext)
    return finish(answer, loadContext, gate.handleAt(url.pathname))
  }

  function keep(key: string, kept: Kept) {
    forget(key)
    pages.set(key, kept)
    bytes += kept.page.bytes
    while (bytes > mostBytes) forget(pages.keys().next().value!)
  }

  function forget(key: string) {
    const kept = pages.get(key)
    if (!kept) return
    bytes -= kept.page.bytes
    pages.delete(key)
  }

  return { serve }
}

// Inside a transaction this connection sees changes that may yet be rolled back: until it ends, what was committed counts.
function committedChanges(sqlite: Database.Database) {
  const counter = sqlite.prepare("select changes from changeCounter where area = 'catalogue'").pluck()
  let committed = counter.get() as number
  return () => {
    if (!sqlite.inTransaction) committed = counter.get() as number
    return committed
  }
}
