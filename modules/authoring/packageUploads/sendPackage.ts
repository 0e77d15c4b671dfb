import { partBytes } from './limits'
import { sendPart } from './sendPart'

export type ReasonToWait = 'noConnection' | 'elsewhere' | 'noRoomYet' | 'queue'
export type SendState =
  | { kind: 'beginning' }
  | { kind: 'sending'; sent: number; wentOnFrom: number }
  | { kind: 'waiting'; why: ReasonToWait; sent: number }
  | { kind: 'signedOut'; sent: number }
  | { kind: 'reading' }
  /** It is over: with a sentence of the server, or for a reason that the screen has a sentence for. */
  | { kind: 'refused'; sentence?: string; why?: 'gone' | 'fileGone' | 'failed' }
  | { kind: 'read'; address: string }
  | { kind: 'stopped' }

type Target = { personId: string; moduleId?: string; onState: (state: SendState) => void }
type Answer = {
  status: number
  id?: string
  received?: number
  refused?: string
  sentence?: string
  personId?: string | null
}

const uploads = '/modules/packages/uploads'
const longestWait = 15_000

/**
 * Brings a package to the server, part after part, and has it read. A connection that is lost is waited for; what the
 * server says it has is where it goes on. `goOn` is for who signed in again, `stop` for who changed their mind.
 */
export function sendPackage(file: File, { personId, moduleId, onState }: Target) {
  const stopping = new AbortController()
  const { signal } = stopping
  let [id, received, wentOnFrom, failures] = ['', 0, 0, 0]
  let wake = () => {}

  async function run() {
    onState({ kind: 'beginning' })
    while (!signal.aborted && !(await step()));
  }

  /** One thing that is to be done next; true when it is over. */
  async function step(): Promise<boolean> {
    if (id === '') return begin()
    return received < file.size ? part() : read()
  }

  async function begin() {
    const { name: fileName, size: bytes, lastModified: modifiedAt } = file
    const answer = await ask(uploads, 'POST', { fileName, bytes, modifiedAt, moduleId })
    if (!answer.id) return failed(answer)
    id = answer.id
    // Cancelled before it had a name: now it can be.
    if (signal.aborted) await ask(`${uploads}/${id}`, 'DELETE')
    wentOnFrom = received = answer.received ?? 0
    return false
  }

  async function part() {
    const show = (loaded: number) =>
      onState({ kind: 'sending', sent: Math.min(received + loaded, file.size), wentOnFrom })
    show(0)
    const bytes = file.slice(received, received + partBytes)
    const address = `${uploads}/${id}?offset=${received}`
    const answer = await sendPart({ address, bytes, signal, onProgress: show })
    if (signal.aborted) return true
    received = answer.received ?? received
    if (answer.status === 200 || answer.refused === 'offset') {
      failures = 0
      return false
    }
    if (answer.status === 0 && !(await isReadable(file))) return over({ kind: 'refused', why: 'fileGone' })
    return failed(answer)
  }

  async function read() {
    onState({ kind: 'reading' })
    const answer = await ask(`${uploads}/${id}/reading`, 'POST')
    if (signal.aborted) return true
    if (answer.status === 200) return over({ kind: 'read', address: `/modules/packages/${id}` })
    return failed(answer)
  }

  /** What cannot go on now: waits, and looks again how much the server has; or it is over. */
  async function failed({ status, refused, sentence }: Answer): Promise<boolean> {
    if (status === 404) return absent()
    const why = reasonToWait(status, refused)
    // What has not begun has nothing to lose by being told.
    if (!why || (why === 'noRoomYet' && id === ''))
      return over({ kind: 'refused', sentence, why: sentence ? undefined : 'failed' })
    await pause(why)
    if (signal.aborted || id === '') return signal.aborted
    const known = await ask(`${uploads}/${id}`, 'GET')
    received = known.received ?? received
    return known.status === 404 ? absent() : signal.aborted
  }

  async function absent() {
    const signedIn = await ask('/session', 'GET')
    if (signedIn.status !== 200) return failed({ status: 0 })
    if (signedIn.personId === personId) return over({ kind: 'refused', why: 'gone' })
    onState({ kind: 'signedOut', sent: received })
    await new Promise<void>((resolve) => {
      wake = resolve
    })
    return signal.aborted
  }

  async function pause(why: ReasonToWait) {
    onState({ kind: 'waiting', why, sent: received })
    failures += 1
    await new Promise<void>((resolve) => {
      wake = resolve
      window.addEventListener('online', () => resolve(), { once: true })
      setTimeout(resolve, why === 'elsewhere' ? 1000 : Math.min(longestWait, 1000 * 2 ** (failures - 1)))
    })
  }

  function over(state: SendState) {
    if (!signal.aborted) onState(state)
    return true
  }

  void run()
  return {
    goOn: () => wake(),
    async stop() {
      stopping.abort()
      wake()
      if (id !== '') await ask(`${uploads}/${id}`, 'DELETE')
      onState({ kind: 'stopped' })
    },
  }
}

/** A status of 0 is that nobody answered. */
async function ask(address: string, method: string, body?: unknown): Promise<Answer> {
  try {
    const json =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(address, { method, redirect: 'manual', ...json })
    const answer = (await response.json().catch(() => null)) as object | null
    // Without a session an address to be read leads elsewhere.
    return { ...answer, status: response.type === 'opaqueredirect' ? 404 : response.status }
  } catch {
    return { status: 0 }
  }
}

function reasonToWait(status: number, refused: string | undefined): ReasonToWait | undefined {
  if (refused === 'busy') return status === 429 ? 'queue' : 'elsewhere'
  if (status === 507) return 'noRoomYet'
  return status === 0 || status >= 500 ? 'noConnection' : undefined
}

function isReadable(file: File) {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
}
