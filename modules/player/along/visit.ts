import type { Cmi } from '~/modules/progress/applyCommit'
import { secondsOf } from '~/modules/progress/applyCommit'
import { stateMark } from '~/modules/progress/stateMark'
import { elementOf } from '../dataModel'
import { unsentOf } from '../journal/journal'
import { differences, writable } from '../saver'
import { timespan } from '../timespan'
import { type Copy, putVisit, type Visit, visitOf } from './shelf'

export type Opened = { copy: Copy; visit: Visit; state: Cmi; secondsBefore: number }

/** What to go on with on this device: what was done here and is not level with the server yet, else what the copy came with. */
export async function openVisit(copy: Copy): Promise<Opened> {
  const kept = await visitOf(copy.attempt)
  if (kept) return { copy, visit: kept, ...goingOn(copy, kept.cmi), secondsBefore: secondsIn(kept.cmi) }
  const { attempt, personId, title, basis } = copy
  const visit = { attempt, personId, title, basis, visit: crypto.randomUUID(), cmi: {}, sequence: 0, final: false }
  const fresh = { ...visit, keptAt: 0 }
  // What could not be saved online a moment ago waits in this browser, and will have been brought before this is.
  const left = (await unsentOf(personId, attempt)).at(-1)
  if (left)
    return { copy, visit: { ...fresh, basis: stateMark(left.cmi) }, ...goingOn(copy, left.cmi), secondsBefore: 0 }
  return { copy, visit: fresh, state: copy.state, secondsBefore: 0 }
}

// Exit and session time belong to the opening in which they were said.
function goingOn({ state }: Copy, { 'cmi.core.exit': exit, 'cmi.core.session_time': _time, ...cmi }: Cmi) {
  const fromServer = Object.entries(state).filter(([name]) => elementOf(name)?.access === 'readOnly')
  const entry = exit === 'suspend' ? 'resume' : ''
  return { state: { ...Object.fromEntries(fromServer), ...cmi, 'cmi.core.entry': entry } }
}

function secondsIn(cmi: Cmi) {
  return secondsOf(cmi['cmi.core.session_time'])
}

type Told = { onKept: (visit: Visit) => void; onFull: () => void }

/**
 * Keeps each commit on this device, numbered on through every opening of the visit; what was kept last is what is sent. A
 * visit takes as long as all its openings together.
 */
export function keepVisit({ visit, state, secondsBefore }: Opened, { onKept, onFull }: Told) {
  let newest = visit
  let written = writable(state, elementOf)
  let last: Promise<boolean> = Promise.resolve(true)

  function commit(all: Record<string, unknown>, final: boolean) {
    const next = writable(all, elementOf)
    if (!final && differences(written, next).length === 0) return true
    written = next
    const seconds = secondsBefore + secondsIn(next)
    const cmi = { ...next, 'cmi.core.session_time': timespan(seconds) }
    newest = { ...newest, cmi, final, sequence: newest.sequence + 1, keptAt: Date.now() }
    last = keep(newest)
    return true
  }

  async function keep(next: Visit) {
    const isKept = await putVisit(next)
    if (isKept) onKept(next)
    else onFull()
    return isKept
  }

  return { commit, whenKept: () => last, newest: () => newest }
}
