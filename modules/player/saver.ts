import { strToU8, zlibSync } from 'fflate'
import type { LessonStatus } from '~/db/tables'
import type { Cmi } from '~/modules/progress/applyCommit'
import { closingQuota } from './closingQuota'
import type { KeptState } from './journal/journal'
import type { PlayerMessage } from './messages'
import type { FindElement } from './stateNames'

type Launch = { attempt: string; launch: number; cmi: Cmi }
type Page = {
  /** Where commits go. */
  address: string
  /** True while the page may be gone any moment, so that a request must outlive it. */
  isClosing: () => boolean
  tell: (message: PlayerMessage) => void
  /** Hands a state over to the browser's journal, which answers with `kept`. */
  keep: (state: KeptState) => void
  /** What may be kept; the rest of a state stays here. */
  find: FindElement
  /** What a state comes to. */
  statusOf: (cmi: Cmi) => LessonStatus
}

// A closing page may have 64 KiB under way, all its requests together, so each stays under a third where it can.
const wholeStateUpTo = 20_000
const passing = /^(?:\d+:)?cmi\.(?:core\.)?(?:session_time|exit)$/
const longestPause = 30_000
const patience = 20_000

/**
 * Brings each commit to the server, numbered, one at a time and in order, and tries again until it is acknowledged; until
 * then the browser's journal has it, and may bring it too.
 * A large state travels as what changed since the last acknowledged commit.
 */
export function makeSaver({ attempt, launch, cmi }: Launch, { address, isClosing, tell, keep, find, statusOf }: Page) {
  const quota = closingQuota(patience)
  let acknowledged: Pick<KeptState, 'sequence' | 'cmi'> = { sequence: 0, cmi: writable(cmi, find) }
  // What the server has is the acknowledged state or a later one that was handed over; these are the elements that may differ.
  let uncertain = new Set<string>()
  let latest: KeptState | undefined
  let underway: AbortController | undefined
  let pause: ReturnType<typeof setTimeout> | undefined
  let isLasting = false
  let sequence = 0
  let failures = 0
  let over = false
  let waiting: ((isSaved: boolean) => void)[] = []
  let heard = { sequence: 0, isKept: false }
  let waitingForJournal: ((isKept: boolean) => void)[] = []

  function commit(all: Record<string, unknown>, final: boolean) {
    const next = writable(all, find)
    // A page that hides is committed by its content and by us.
    if (!final && differences((latest ?? acknowledged).cmi, next).length === 0) return !over
    sequence += 1
    latest = { sequence, final, cmi: next }
    const changed = differences(acknowledged.cmi, next)
    for (const name of changed) uncertain.add(name)
    // That time went by is nothing that anybody did.
    if (changed.some((name) => !passing.test(name))) keep(latest)
    else heard = { sequence, isKept: true }
    // Nothing goes from here any more; what was kept goes by the session.
    if (over) return false
    if (!underway || ((final || isClosing()) && mayOutlive(packed(latest)))) takeOver()
    return true
  }

  function takeOver() {
    underway?.abort()
    void send()
  }

  // A page that only hides goes on with what is under way; one that closes takes with it what may not outlive it.
  const mayOutlive = ({ size, final }: Parcel) => !isClosing() || quota.fits(size, final)

  async function send() {
    if (!latest || over) return
    clearTimeout(pause)
    pause = undefined
    const snapshot = latest
    const request = new AbortController()
    underway = request
    const timer = setTimeout(() => request.abort('slow'), patience)
    const answer = await post(packed(snapshot), request)
    clearTimeout(timer)
    // A newer request took over: its answer counts.
    if (underway !== request) return
    underway = undefined
    if (answer.saved) succeed(snapshot, answer.at)
    else fail(answer.status)
  }

  async function post(parcel: Parcel, { signal }: AbortController): Promise<{ saved: true; at: number } | Failure> {
    const { body, headers, size, final } = parcel
    isLasting = isClosing() && quota.fits(size, final)
    const arrived = isLasting ? quota.take(size) : () => {}
    try {
      const response = await fetch(address, { method: 'POST', body, headers, signal, keepalive: isLasting })
      const answer = await response.json().catch(() => undefined)
      arrived()
      // A hotspot's sign-in page answers 200 as well.
      if (response.ok && answer?.result === 'true') return { saved: true, at: Number(answer.at) }
      return { saved: false, status: answer?.result === 'false' ? response.status : 0 }
    } catch {
      return { saved: false, status: 0 }
    }
  }

  function succeed(snapshot: KeptState, at: number) {
    acknowledged = snapshot
    failures = 0
    if (latest !== snapshot) return void send()
    uncertain = new Set()
    latest = undefined
    tell({ kind: 'saved', at, status: statusOf(snapshot.cmi), sequence: snapshot.sequence })
    settle(true)
  }

  function fail(status: number) {
    if (status === 409 || status === 404) {
      over = true
      tell({ kind: status === 409 ? 'elsewhere' : 'ended' })
      return settle(false)
    }
    // The server has another state than we thought: send everything.
    if (status === 412) acknowledged = { sequence: -1, cmi: {} }
    tell({ kind: 'unsaved' })
    settle(false)
    const wait = Math.min(longestPause, 1000 * 2 ** failures) * (0.75 + Math.random() / 2)
    failures += 1
    pause = setTimeout(send, wait)
  }

  function settle(isSaved: boolean) {
    for (const resolve of waiting) resolve(isSaved)
    waiting = []
    if (!latest) settleKept(true)
  }

  function settleKept(isKept: boolean) {
    for (const resolve of waitingForJournal) resolve(isKept)
    waitingForJournal = []
  }

  function packed(snapshot: KeptState): Parcel {
    const text = bodyOf(snapshot)
    const json = { 'content-type': 'application/json' }
    const { final } = snapshot
    if (!isClosing()) return { body: text, headers: json, size: 0, final }
    const bytes = strToU8(text)
    if (bytes.length <= wholeStateUpTo) return { body: text, headers: json, size: bytes.length, final }
    const body = zlibSync(bytes, { level: 6 }) as Uint8Array<ArrayBuffer>
    return { body, headers: { ...json, 'content-encoding': 'deflate' }, size: body.length, final }
  }

  function bodyOf({ sequence, final, cmi }: KeptState) {
    const envelope = { attempt, launch, sequence, final }
    const whole = JSON.stringify({ ...envelope, cmi })
    if (acknowledged.sequence < 0 || whole.length <= wholeStateUpTo) return whole
    return JSON.stringify({ ...envelope, base: acknowledged.sequence, cmi: picked(cmi, uncertain, find) })
  }

  return {
    commit,
    /** Tries at once when something waits to be tried again. */
    hurry: () => void (pause && send()),
    /** The page closes now: what is under way and would go with it goes out once more, to outlive it. */
    close() {
      if (latest && !over && !isLasting && mayOutlive(packed(latest))) takeOver()
    },
    /** How the try that is under way ends; true when there is nothing to save any more. */
    outcome: () =>
      latest && !over ? new Promise<boolean>((resolve) => waiting.push(resolve)) : Promise.resolve(!over),
    isOver: () => over,
    /** What the journal has said of a state. */
    kept(sequence: number, isKept: boolean) {
      heard = { sequence, isKept }
      if (sequence === latest?.sequence) settleKept(isKept)
    },
    /** Whether all that is not saved waits in the browser; only what the journal itself has said counts. */
    isKept() {
      if (!latest) return Promise.resolve(true)
      if (heard.sequence === latest.sequence) return Promise.resolve(heard.isKept)
      return new Promise<boolean>((resolve) => waitingForJournal.push(resolve))
    },
  }
}

type Parcel = {
  body: string | Uint8Array<ArrayBuffer>
  headers: Record<string, string>
  size: number
  final: boolean
}
type Failure = { saved: false; status: number }

/** What content may write, without the rest: who and what the learner is comes from the server alone. */
export function writable(all: Record<string, unknown>, find: FindElement): Cmi {
  const cmi: Cmi = {}
  for (const [name, value] of Object.entries(all)) {
    if (typeof value !== 'string' || value === '') continue
    const access = find(name)?.access
    if (access === 'readWrite' || access === 'writeOnly') cmi[name] = value
  }
  return cmi
}

export function differences(from: Cmi, to: Cmi) {
  return Object.keys({ ...from, ...to }).filter((name) => from[name] !== to[name])
}

// An element that became empty travels as an empty text: all that can become empty may be. The server writes the exit itself
// while a visit lasts, so the last word on it is always said.
function picked(cmi: Cmi, names: Set<string>, find: FindElement): Cmi {
  const exit = 'cmi.core.exit'
  const found = [...names, ...(find(exit) ? [exit] : [])].map((name) => [name, cmi[name] ?? ''] as const)
  return Object.fromEntries(found.filter(([name, value]) => value !== '' || find(name)?.accepts('')))
}
