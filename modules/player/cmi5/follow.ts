import type { PlayerMessage } from '../messages'
import type { StandingOfLaunch } from './standing.server'

type Page = {
  tell: (message: PlayerMessage) => void
  /** The server said where this launch stands. */
  onStanding: (standing: StandingOfLaunch) => void
}

const everyMs = 10_000
const longestPause = 20_000
const patience = 15_000

/**
 * Follows what the server has acknowledged of this launch, by asking for it: after each request of an AU that was seen, and
 * now and then. The requests themselves are the AU's own, and are never touched.
 */
export function makeFollower({ tell, onStanding }: Page) {
  let session = ''
  let savedAt: number | null = null
  let told: 'saved' | 'unsaved' | undefined
  /** A request of an AU failed, and nothing came after it: only the AU knows whether it tries again. */
  let isLost = false
  let isOver = false
  let failures = 0
  let asking: Promise<StandingOfLaunch | undefined> | undefined
  let isDue = false
  let later: ReturnType<typeof setTimeout> | undefined

  /** Asks once more when a question is under way, as its answer may be older than what is asked for. */
  function ask(): Promise<StandingOfLaunch | undefined> {
    if (asking) {
      isDue = true
      return asking
    }
    asking = once().finally(() => {
      asking = undefined
      if (isDue) {
        isDue = false
        void ask()
      }
    })
    return asking
  }

  async function once() {
    clearTimeout(later)
    const answer = await request<StandingOfLaunch>(`cmi5/standing?session=${session}`)
    if (isOver) return undefined
    if (typeof answer === 'number') {
      fail(answer)
      return undefined
    }
    failures = 0
    later = setTimeout(ask, everyMs)
    hear(answer)
    return answer
  }

  function hear(standing: StandingOfLaunch) {
    if (standing.savedAt !== savedAt) {
      savedAt = standing.savedAt
      isLost = false
      told = undefined
    }
    if (savedAt !== null && !isLost && told !== 'saved') {
      told = 'saved'
      tell({ kind: 'saved', at: savedAt, status: standing.status, sequence: 0 })
    }
    onStanding(standing)
  }

  function fail(status: number) {
    if (status === 404 || status === 409) {
      isOver = true
      tell({ kind: status === 409 ? 'elsewhere' : 'ended' })
      return
    }
    unsaved()
    later = setTimeout(ask, Math.min(longestPause, 1000 * 2 ** failures) * (0.75 + Math.random() / 2))
    failures += 1
  }

  function unsaved() {
    if (told !== 'unsaved') tell({ kind: 'unsaved' })
    told = 'unsaved'
  }

  addEventListener('online', () => void ask())

  return {
    ask,
    isOver: () => isOver,
    /** A request of the AU came to its end. */
    seen(isFailed: boolean) {
      if (isFailed) {
        isLost = true
        unsaved()
      }
      void ask()
    },
    /** Begins a session of a unit on the server; undefined when this launch is over. */
    async open(unit: number): Promise<{ session: string; address: string } | undefined> {
      for (let tries = 0; !isOver; tries++) {
        const body = JSON.stringify({ unit })
        const opened = await request<{ session: string; address: string }>('cmi5/open', { method: 'POST', body })
        if (typeof opened !== 'number') {
          session = opened.session
          return opened
        }
        if (opened === 404 || opened === 409) fail(opened)
        else unsaved()
        if (!isOver) await pause(Math.min(longestPause, 1000 * 2 ** tries))
      }
      return undefined
    },
    /** Waits a moment for the goodbye of an AU that has been taken away. */
    async goodbye() {
      for (let tries = 0; tries < 5 && session && !isOver; tries++) {
        const standing = await ask()
        if (standing?.isOver) break
        await pause(200)
      }
    },
    /** Keeps when all that was seen is saved. */
    async whenSaved() {
      while (!isOver && (isLost || !(await ask()))) await pause(1000)
    },
  }
}

/** The answer, or a status; 0 when nobody answered who is ours. */
async function request<Answer>(address: string, init: RequestInit = {}): Promise<Answer | number> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), patience)
  try {
    const response = await fetch(address, { ...init, signal: abort.signal })
    // A page of a hotspot does not name the version of xAPI.
    if (!response.headers.get('x-experience-api-version')) return 0
    return response.ok ? await response.json() : response.status
  } catch {
    return 0
  } finally {
    clearTimeout(timer)
  }
}

function pause(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
