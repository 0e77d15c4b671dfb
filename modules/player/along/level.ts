import type { LateOutcome } from '~/modules/progress/lateCommit.server'
import type { News } from '../journal/sendUnsent'
import type { Taken } from './copy'
import { acknowledge, copiesOf, isSent, levelCopy, playingLock, removeCopy, type Visit, visitsOf } from './shelf'

const patience = 10_000

/**
 * Brings to the server what this person did without network on this device, and then the copies up to what the server has,
 * of one attempt or of all. Tells what became of each.
 */
export async function levelAlong(personId: string, attempt?: string): Promise<News[]> {
  const news = await sendAlong(personId, attempt)
  for (const copy of await safely(copiesOf(personId)))
    if (attempt === undefined || copy.attempt === attempt) await refresh(copy.attempt).catch(() => {})
  return news
}

/** The first half alone: nothing of the copies is asked for. */
export async function sendAlong(personId: string, attempt?: string): Promise<News[]> {
  const news: News[] = []
  for (const visit of await safely(visitsOf(personId))) {
    if ((attempt !== undefined && visit.attempt !== attempt) || (await isSent(visit))) continue
    const outcome = await send(visit)
    if (outcome === 'kept' || outcome === 'aside') await acknowledge(visit)
    news.push({ title: visit.title, outcome })
  }
  return news
}

// A browser that keeps nothing has nothing to bring.
function safely<T>(kept: Promise<T[]>) {
  return kept.catch(() => [] as T[])
}

async function send({ attempt, visit, basis, sequence, final, cmi }: Visit): Promise<News['outcome']> {
  try {
    const response = await fetch(`/attempts/${attempt}/along`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ visit, basis, sequence, final, cmi }),
      signal: AbortSignal.timeout(patience),
    })
    // Somebody else may be signed in by now: then it waits for who it is of.
    if ([400, 404, 413].includes(response.status)) return 'refused'
    const { outcome } = (await response.json()) as { outcome?: LateOutcome }
    // A hotspot's sign-in page answers 200 as well.
    return outcome === 'kept' || outcome === 'aside' ? outcome : 'later'
  } catch {
    return 'later'
  }
}

/** Not while it is played: what is on the screen goes on from what it began with. */
function refresh(attempt: string) {
  return navigator.locks.request(playingLock, { ifAvailable: true }, async (lock) => {
    if (lock) await bringLevel(attempt)
  })
}

/** Makes a copy level with the server, for who holds the lock; false when the server could not be asked. */
export async function bringLevel(attempt: string, wait = patience) {
  const taken = await ask(attempt, wait)
  if (!taken) return false
  await levelCopy(taken)
  if (taken.isOver) await removeCopy(attempt)
  return true
}

async function ask(attempt: string, wait: number): Promise<Taken | undefined> {
  try {
    const response = await fetch(`/attempts/${attempt}/along`, { signal: AbortSignal.timeout(wait) })
    const taken = response.ok ? ((await response.json()) as Taken) : undefined
    return taken?.attempt === attempt && typeof taken.basis === 'string' ? taken : undefined
  } catch {
    return undefined
  }
}
