import { answerAlong } from './answerAlong'
import { forgetWhoLeft } from './forgetWhoLeft'

declare const SHELL: { version: string; files: string[] }

// The types of a worker and those of a page exclude each other, so what is used of them is said here.
type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Asked = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Worker = {
  location: Location
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  registration: { unregister: () => Promise<boolean> }
  addEventListener(kind: 'install' | 'activate', work: (event: Waiting) => void): void
  addEventListener(kind: 'fetch', work: (event: Asked) => void): void
}
const worker = self as unknown as Worker

const shellCache = `leerbank-shell-${SHELL.version}`
const page = '/along'

worker.addEventListener('install', (event) => {
  event.waitUntil(install())
  void worker.skipWaiting()
})

worker.addEventListener('activate', (event) => event.waitUntil(removeOldShells().then(() => worker.clients.claim())))

// Two kinds of requests only: what was taken along, and a page to be shown. Nothing else passes through here.
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== worker.location.origin || request.method !== 'GET') return
  if (pathname.startsWith('/along/')) return event.respondWith(answerAlong(request))
  if (SHELL.files.includes(pathname)) return event.respondWith(fromShell(request, pathname))
  if (request.mode !== 'navigate' || request.destination !== 'document') return
  const answer = fetch(request)
  event.respondWith(answer.catch(() => fromShell(request, page)))
  event.waitUntil(answer.then(() => afterVisit(pathname)).catch(() => {}))
})

async function install() {
  const cache = await caches.open(shellCache)
  await cache.addAll(SHELL.files.map((file) => new Request(file, { cache: 'no-cache', credentials: 'omit' })))
}

async function removeOldShells() {
  for (const name of await caches.keys())
    if (name.startsWith('leerbank-shell-') && name !== shellCache) await caches.delete(name)
}

async function fromShell(request: Request, file: string) {
  return (await caches.match(file, { cacheName: shellCache })) ?? fetch(request)
}

let hasLooked = false

async function afterVisit(pathname: string) {
  // Where signing out leads.
  if (pathname === '/') await forgetWhoLeft()
  if (hasLooked) return
  hasLooked = true
  await leaveWhenTakenAway()
}

/** A Leerbank without this file wants no worker any more, of whatever age. */
async function leaveWhenTakenAway() {
  const response = await fetch('/service-worker.js', { method: 'HEAD', cache: 'no-store' })
  if (response.status === 404 || response.status === 410) await worker.registration.unregister()
}
