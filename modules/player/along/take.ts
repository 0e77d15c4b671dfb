import { etagOf } from '../askedPart'
import { addressOf, bytesOf, type CopyFile, cacheOf, type Taken } from './copy'
import { putCopy } from './shelf'

/** `full`: no room on the device; `broken`: a file would not come, and what is there stays. */
export type TakeOutcome = 'whole' | 'full' | 'broken' | 'cancelled'

type Watch = { signal: AbortSignal; onBytes: (bytes: number) => void }

const tries = 3
const pause = 1500
const patience = 15_000

export function canTakeAlong() {
  return 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator && 'indexedDB' in globalThis
}

/** What the server has to take along of this enrolment; undefined when it cannot be asked. */
export async function askToTake(enrolment: string): Promise<Taken | undefined> {
  try {
    const response = await fetch(`/enrolments/${enrolment}/along`, { method: 'POST' })
    const taken = response.ok ? ((await response.json()) as Taken) : undefined
    return taken && Array.isArray(taken.files) ? taken : undefined
  } catch {
    return undefined
  }
}

/** Brings every file that is not here yet; `onBytes` hears how much of the whole there is. */
export async function bringFiles(taken: Taken, { signal, onBytes }: Watch): Promise<TakeOutcome> {
  try {
    await putCopy({ ...taken, isWhole: false, takenAt: Date.now() })
    if (!(await hasRoom(taken))) return 'full'
    const cache = await caches.open(cacheOf(taken.attempt))
    let done = 0
    for (const file of taken.files) {
      const onPart = (bytes: number) => onBytes(done + bytes)
      if (!(await isHere(cache, taken, file))) await bring(cache, taken, file, { signal, onBytes: onPart })
      done += file.bytes
      onBytes(done)
    }
    // Without the worker and its page nothing opens, whatever is here.
    if (!(await workerIsReady())) return 'broken'
    await putCopy({ ...taken, isWhole: true, takenAt: Date.now() })
    // Else the browser may throw it away when it is short of room; that it says no is no reason to stop.
    await navigator.storage.persist?.().catch(() => false)
    return 'whole'
  } catch (error) {
    if (signal.aborted) return 'cancelled'
    return (error as Error).name === 'QuotaExceededError' ? 'full' : 'broken'
  }
}

function workerIsReady() {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience))
  return Promise.race([navigator.serviceWorker.ready.then(() => true), late])
}

async function hasRoom(taken: Taken) {
  const { quota, usage } = await navigator.storage.estimate()
  return quota === undefined || usage === undefined || quota - usage > bytesOf(taken)
}

async function isHere(cache: Cache, { attempt }: Taken, { path, sha256 }: CopyFile) {
  return (await cache.match(addressOf(attempt, path)))?.headers.get('etag') === etagOf({ sha256 })
}

async function bring(cache: Cache, taken: Taken, file: CopyFile, watch: Watch) {
  for (let left = tries - 1; ; left--)
    try {
      return await bringOnce(cache, taken, file, watch)
    } catch (error) {
      if (watch.signal.aborted || left === 0 || (error as Error).name === 'QuotaExceededError') throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
}

async function bringOnce(cache: Cache, { attempt }: Taken, { path, sha256, bytes, mediaType }: CopyFile, watch: Watch) {
  const address = `/attempts/${attempt}/along?file=${encodeURIComponent(path)}`
  const response = await fetch(address, { signal: watch.signal })
  const etag = etagOf({ sha256 })
  // A hotspot's sign-in page answers 200 as well.
  if (!response.ok || response.headers.get('etag') !== etag || !response.body) throw new Error(`${path} did not come`)
  const body = response.body.pipeThrough(counted(bytes, watch.onBytes))
  await cache.put(addressOf(attempt, path), new Response(body, { headers: { 'content-type': mediaType, etag } }))
}

/** Passes on what comes, and fails when it ends sooner or later than it should: then nothing is put away. */
function counted(bytes: number, onBytes: (bytes: number) => void) {
  let seen = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      seen += part.length
      onBytes(seen)
      controller.enqueue(part)
    },
    flush(controller) {
      if (seen !== bytes) controller.error(new Error(`${seen} of ${bytes} bytes`))
    },
  })
}
