import type { Lms, Report } from './lms'

/** What the learner reads about saving; `saved` is only what the LMS has confirmed. */
export type Saving =
  | { kind: 'none' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'notSaved' }
  | { kind: 'closed'; isKept: boolean }

const debounce = 1000
const retries = [3000, 6000, 12_000, 30_000, 60_000]

/**
 * Keeps the LMS up to date: writes together what changes within a second, asks whether it is kept, and keeps trying when
 * it is not. `report` gives the newest state at the moment of writing.
 */
export function openSession(lms: Lms, report: () => Report, tell: (saving: Saving) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isOver = false

  /** True when all is kept. What is sent goes out before this function returns. */
  async function commit(): Promise<boolean> {
    clearTimeout(timer)
    timer = undefined
    if (isOver) return false
    lms.write(report())
    const isKept = await lms.commit()
    // While the answer was under way more was changed, or the session has ended: what comes after that speaks for both.
    if (isOver || timer) return isKept
    failures = isKept ? 0 : failures + 1
    tell(isKept ? savedNow(lms) : { kind: 'notSaved' })
    if (!isKept) plan(retries[Math.min(failures, retries.length) - 1]!)
    return isKept
  }

  function plan(delay: number) {
    clearTimeout(timer)
    timer = setTimeout(commit, delay)
  }

  /** Tells that something has changed; `now` does not wait for more. */
  function changed(now = false) {
    if (isOver) return
    if (failures === 0 && lms.kind !== 'none') tell({ kind: 'saving' })
    plan(now ? 0 : debounce)
  }

  /** Ends the session. What is sent goes out before this function returns. */
  async function finish() {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    lms.write(report())
    tell({ kind: 'closed', isKept: await lms.finish() })
  }

  return { changed, commit, finish }
}

export type Session = ReturnType<typeof openSession>

function savedNow(lms: Lms): Saving {
  return lms.kind === 'none' ? { kind: 'none' } : { kind: 'saved', at: new Date() }
}
