import { makeFacade } from '../facade'
import { sendUnsent } from '../journal/sendUnsent'
import { ownElementOf } from '../ownElements'
import { bringLevel, sendAlong } from './level'
import { type Copy, copyOf, isSent, playingLock, type Visit, visitOf } from './shelf'
import { keepVisit, openVisit } from './visit'

export type AlongNews =
  /** `otherTab`: a module is played in another tab; `gone`: there is no copy any more. */
  | { kind: 'otherTab' | 'gone' | 'broken' }
  | { kind: 'open'; copy: Copy }
  | { kind: 'kept'; at: number }
  | { kind: 'full' }
  | { kind: 'sent'; at: number }
  /** Newer work was done at another screen. */
  | { kind: 'aside' }
  | { kind: 'finished' }

export type Playing = {
  /** What the content has set and not committed, kept too. */
  commit: () => void
  /** Once the content has been taken away: resolves when its last words are kept. */
  leave: () => Promise<boolean>
  end: () => void
}

const waitForServer = 3000
const firstPause = 2000
const longestPause = 60_000

/** Plays a copy on this page, under `window.API`, for as long as no other tab does; `end` lets others. */
export function playAlong(attempt: string, tell: (news: AlongNews) => void): Playing {
  let leave = () => {}
  const isOver = new Promise<void>((resolve) => {
    leave = resolve
  })
  const parts: { play?: ReturnType<typeof open> } = {}
  void navigator.locks.request(playingLock, { ifAvailable: true }, async (lock) => {
    if (!lock) return tell({ kind: 'otherTab' })
    const opened = await ready(attempt)
    if (typeof opened === 'string') return tell({ kind: opened })
    parts.play = open(opened, tell)
    tell({ kind: 'open', copy: opened.copy })
    await isOver
    parts.play.close()
  })
  return {
    commit: () => parts.play?.commit(),
    leave: async () => (await parts.play?.leave()) ?? true,
    end: () => leave(),
  }
}

/** With network the copy is made level first, so that one goes on from the newest; nobody waits long for that. */
async function ready(attempt: string) {
  try {
    const copy = await copyOf(attempt)
    if (!copy) return 'gone' as const
    if (navigator.onLine) await soon(level(copy))
    const newest = await copyOf(attempt)
    return newest ? await openVisit(newest) : ('gone' as const)
  } catch {
    return 'broken' as const
  }
}

async function level({ attempt, personId }: Copy) {
  const left = [...(await sendUnsent(personId, attempt)), ...(await sendAlong(personId, attempt))]
  if (left.every(({ outcome }) => outcome === 'kept' || outcome === 'aside')) await bringLevel(attempt, waitForServer)
}

function soon(work: Promise<unknown>) {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, waitForServer))])
}

function open(opened: Awaited<ReturnType<typeof openVisit>>, tell: (news: AlongNews) => void) {
  let isLeaving = false
  const sender = makeSender(opened.copy, tell)
  const keeper = keepVisit(opened, { onKept, onFull: () => tell({ kind: 'full' }) })
  const api = makeFacade(opened.state, keeper.commit, { whenSaved: keeper.whenKept, onFinish, find: ownElementOf })
  Object.defineProperty(window, 'API', { value: api, enumerable: true, configurable: true })

  function onKept({ keptAt }: Visit) {
    tell({ kind: 'kept', at: keptAt })
    sender.plan()
  }

  async function onFinish() {
    await keeper.whenKept()
    if (!isLeaving) tell({ kind: 'finished' })
  }

  return {
    commit: () => void api.LMSCommit(''),
    leave() {
      isLeaving = true
      api.LMSCommit('')
      return keeper.whenKept()
    },
    close: sender.stop,
  }
}

/** Brings what is kept to the server as soon as there is network, quietly. */
function makeSender({ attempt, personId }: Copy, tell: (news: AlongNews) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  const hurry = () => {
    failures = 0
    plan()
  }
  addEventListener('online', hurry)

  function plan() {
    if (timer || !navigator.onLine) return
    timer = setTimeout(send, Math.min(longestPause, firstPause * 2 ** failures))
  }

  async function send() {
    const [news] = await sendAlong(personId, attempt)
    timer = undefined
    failures = news?.outcome === 'later' ? failures + 1 : 0
    if (news?.outcome === 'aside') return tell({ kind: 'aside' })
    const visit = await visitOf(attempt)
    if (visit && !(await isSent(visit))) plan()
    else if (news?.outcome === 'kept') tell({ kind: 'sent', at: Date.now() })
  }

  function stop() {
    clearTimeout(timer)
    removeEventListener('online', hurry)
  }

  return { plan, stop }
}
