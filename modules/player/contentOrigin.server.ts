import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type Database from 'better-sqlite3'
import type { Logger } from 'pino'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { hashOf } from '~/modules/people/secret.server'
import type { AlongCommit } from '~/modules/progress/alongVisit.server'
import { type CommitAnswer, commitsInto } from '~/modules/progress/commit.server'
import type { LateCommit } from '~/modules/progress/lateCommit.server'
import { receiveXapi } from './cmi5/receiveXapi.server'
import { xapiInto } from './cmi5/xapi.server'
import { fileHeaders, othersFileHeaders, pageHeaders } from './contentHeaders'
import { makeGroupQueue } from './groupQueue.server'
import { launchData } from './launchData.server'
import { mayPreview } from './mayPreview.server'
import { endedPage, playerPage, returnedPage, styleHash } from './playerPage.server'
import { playerScripts } from './playerScripts.server'
import { keepPreviews, previewSource } from './previews.server'
import { receiveCommit, refuse } from './receiveCommit.server'
import { makeFileSender } from './sendFile.server'
import { standardOf } from './standardOf.server'
import { versionFileOf } from './versionFile.server'

type Parts = { sqlite: Database.Database; db: Db; files: FileStore; log: Logger }
type Exchange = { request: IncomingMessage; response: ServerResponse; tokenHash: string; origin: string; path: string }

// 24 random bytes: modules/people/secret.server.ts
const address = /^\/play\/([\w-]{32})\/(commit|returned|files\/(.+)|xapi\/[a-z/]+|cmi5\/[a-z]+)?$/

// A page of forty pages names its programs at its very end.
const runtimeHints = [
  '<learner.css>; rel=preload; as=style',
  '<module.js>; rel=preload; as=script',
  '<learner.js>; rel=preload; as=script',
].join(', ')

/** Serves `/play/<token>/…` on the content origin: the player page, the package's files and the commits. */
export function openPlayer({ sqlite, db, files, log }: Parts) {
  const queue = makeGroupQueue(sqlite, log, commitsInto(sqlite))
  const xapiQueue = makeGroupQueue(sqlite, log, xapiInto(sqlite))
  const previews = keepPreviews(mayPreview(sqlite))
  const findFile = versionFileOf(sqlite)
  const sendFile = makeFileSender()
  const findStandard = standardOf(sqlite)
  const scripts = playerScripts()

  async function handle(request: IncomingMessage, response: ServerResponse, origin: string) {
    const pathname = request.url!.split('?', 1)[0]!
    const match = address.exec(pathname)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!match) return isRead ? sendScript(request, response, pathname) : absent(response)
    const [, token, rest, file] = match
    const exchange = { request, response, tokenHash: hashOf(token!), origin, path: `/play/${token}/` }
    if (rest === 'commit') return request.method === 'POST' ? commit(exchange) : notAllowed(response, 'POST')
    if (rest?.startsWith('xapi/') || rest?.startsWith('cmi5/')) return receiveXapi(xapiQueue, { ...exchange, rest })
    if (!isRead) return notAllowed(response, 'GET, HEAD')
    if (rest === 'returned') return say(response, 200, returnedPage())
    return file === undefined ? sendPage(exchange) : sendPackageFile(exchange, file)
  }

  function commit({ request, response, tokenHash }: Exchange) {
    if (previews.find(tokenHash)) return refuse(response, 404, 301)
    receiveCommit(queue, { tokenHash, standard: () => findStandard(tokenHash) }, request, response)
  }

  async function sendPage({ request, response, tokenHash, origin, path }: Exchange) {
    const launch = previews.find(tokenHash)?.launch ?? (await launchData(db, tokenHash))
    // On the app's own origin a package would have the learner's session.
    if (!launch || launch.appOrigin === origin) return say(response, 404, endedPage())
    const script = scripts.of(launch.contents?.standard)
    response.writeHead(200, pageHeaders({ origin, path, appOrigin: launch.appOrigin }, script.path, styleHash))
    response.end(request.method === 'HEAD' ? undefined : playerPage(launch, script.path))
  }

  async function sendPackageFile({ request, response, tokenHash, origin, path }: Exchange, encoded: string) {
    const name = decoded(encoded)
    // A service worker would outlive its launch and stand between later packages and us.
    if (name === undefined || request.headers['service-worker']) return absent(response)
    const found = fileOf(tokenHash, name)
    if (!found || found.appOrigin === origin) return absent(response)
    const { file, source, appOrigin, isOthers, hosts } = found
    const headersOf = isOthers ? othersFileHeaders : fileHeaders
    const headers = headersOf({ origin, path, appOrigin, hosts }, file.mediaType)
    const isOwnPage = name === 'index.html' && !isOthers && fileOf(tokenHash, 'learner.js')
    await sendFile(request, response, source, file, isOwnPage ? { ...headers, link: runtimeHints } : headers)
  }

  function fileOf(tokenHash: string, name: string) {
    const preview = previews.find(tokenHash)
    if (!preview) {
      const file = findFile(tokenHash, name)
      if (!file) return undefined
      const { appOrigin, isOthers, hosts } = file
      return { file, source: files, appOrigin, isOthers: isOthers === 1, hosts: hosts?.split(' ') ?? [] }
    }
    const file = preview.files.get(name)
    const { appOrigin } = preview.launch
    return file && { file, source: previewSource(preview, files), appOrigin, isOthers: false, hosts: [] }
  }

  async function sendScript(request: IncomingMessage, response: ServerResponse, pathname: string) {
    const script = scripts.at(pathname)
    if (!script) return absent(response)
    const { bytes, ...rest } = script
    const source = { read: async () => bytes, stream: () => Readable.from([bytes]) }
    const headers = {
      'content-type': rest.mediaType,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    }
    await sendFile(request, response, source, { ...rest, bytes: bytes.length }, headers)
  }

  /** What a browser kept while we could not be reached, brought over the app's origin; it takes the way of every commit. */
  function commitLate(commit: LateCommit | AlongCommit) {
    return new Promise<CommitAnswer | 'failed'>((resolve) => queue.add(commit, resolve))
  }

  return { handle, commitLate, openPreview: previews.open }
}

function decoded(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function say(response: ServerResponse, status: number, page: string) {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src '${styleHash}'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
  response.writeHead(status, headers).end(page)
}

function absent(response: ServerResponse) {
  response.writeHead(404, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).end()
}

function notAllowed(response: ServerResponse, allow: string) {
  response.writeHead(405, { allow, 'cache-control': 'no-store' }).end()
}
