import type { LateOutcome } from '~/modules/progress/lateCommit.server'
import { forget, type Unsent, unsentOf } from './journal'

/** What became of something that was kept; `refused` will never be taken, `later` is tried again. */
export type News = { title: string; outcome: LateOutcome | 'refused' | 'later' }

const patience = 10_000

/** Brings what this person left in this browser to the server, the oldest first, with the session of the app. */
export async function sendUnsent(personId: string, attempt?: string): Promise<News[]> {
  const news: News[] = []
  for (const unsent of await unsentOf(personId, attempt)) {
    const outcome = await send(unsent)
    if (outcome === 'kept' || outcome === 'aside') await forget(unsent)
    news.push({ title: unsent.title, outcome })
  }
  return news
}

async function send({ attempt, launch, sequence, final, cmi }: Unsent): Promise<News['outcome']> {
  try {
    const response = await fetch(`/attempts/${attempt}/unsent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ launch, sequence, final, cmi }),
      signal: AbortSignal.timeout(patience),
    })
    // Somebody else may be signed in by now: then it waits for who it is of.
    if ([400, 404, 413].includes(response.status)) return 'refused'
    const { outcome } = await response.json()
    // A hotspot's sign-in page answers 200 as well.
    return outcome === 'kept' || outcome === 'aside' ? outcome : 'later'
  } catch {
    return 'later'
  }
}
