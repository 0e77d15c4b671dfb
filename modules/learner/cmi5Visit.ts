import { type Opened, openLaunch, shelfOf, stateId } from './cmi5Launch'
import { judgements } from './judgements'
import type { Launch } from './launchIn'
import type { Kept, Report } from './lms'
import type { ModuleData } from './moduleData'
import { statementQueue } from './statementQueue'
import { statementsIn } from './statements'

export type Visit = ReturnType<typeof visitOf>

/** Begins a session with the LMS of this launch; `over` and `silent` as `openLaunch` has them. */
export async function openVisit(launch: Launch, module: ModuleData) {
  const opened = await openLaunch(launch)
  if (typeof opened === 'string') return opened
  if (opened.audio === 'off') beQuiet()
  return visitOf(launch, opened, module)
}

/** One session with its LRS (cmi5 section 9.3): `initialized` is its first statement, and `terminated` its last. */
function visitOf(launch: Launch, { ask, data, kept }: Opened, module: ModuleData) {
  const say = statementsIn(launch, data, module)
  const queue = statementQueue(ask)
  const before = keptFrom(kept)
  const judge = judgements({ launch, say, queue, said: before.said, secondsBefore: before.seconds })
  const answers = new Map<string, Report['answers'][number]>()
  let report: Report | undefined
  let saved = ''
  let busy: Promise<boolean> | undefined

  async function keepState(isLast: boolean) {
    if (!report) return true
    const { state, location, status, score, seconds } = report
    const document = { state, location, status, score, said: judge.said() }
    const text = JSON.stringify(document)
    if (text === saved) return true
    const body = JSON.stringify({ ...document, seconds: before.seconds + Math.round(seconds) })
    const query = { ...shelfOf(launch), stateId }
    const response = await ask({ method: 'PUT', resource: 'activities/state', query, body, isLast })
    if (response?.ok) saved = text
    return Boolean(response?.ok)
  }

  // Both are under way before it returns, so that they are when a page closes.
  async function send(isLast = false) {
    const kept = await Promise.all([queue.send(isLast), keepState(isLast)])
    // What was acknowledged meanwhile is kept too: it is not said again. After the last word the token may be worth nothing.
    return kept.every(Boolean) && (isLast || keepState(false))
  }

  function commit(): Promise<boolean> {
    const mine = busy ? busy.then(() => send()) : send()
    busy = mine
    void mine.then(() => {
      if (busy === mine) busy = undefined
    })
    return mine
  }

  return {
    commit,
    passMark: data.masteryScore === undefined ? undefined : wholeScore(data.masteryScore),
    isReview: data.launchMode === 'Review',
    begin(): Kept {
      queue.add(say.defined('initialized'))
      void commit()
      return { ...before.kept, isPreview: data.launchMode !== 'Normal' }
    },
    write(next: Report) {
      report = next
      for (const answer of next.answers) {
        if (answers.get(answer.id) === answer) continue
        answers.set(answer.id, answer)
        queue.add(say.answered(answer), true)
      }
      judge.judge(next)
    },
    async finish() {
      if (report) judge.judge(report, true)
      queue.add(say.defined('terminated', { took: say.seconds() }))
      let isKept = await send(true)
      for (const pause of [1000, 3000, 9000]) {
        if (isKept) break
        await new Promise((go) => setTimeout(go, pause))
        isKept = await send(true)
      }
      if (isKept && data.returnURL) location.assign(data.returnURL)
      return isKept
    },
  }
}

/** The least whole score that is enough. */
function wholeScore(masteryScore: number) {
  return Math.ceil(Number((masteryScore * 100).toFixed(4)))
}

type Document = Kept & { seconds: number; said: string[] }

function keptFrom(document: unknown) {
  const found = (typeof document === 'object' && document ? document : {}) as Partial<Document>
  const { state = '', location = '', status = 'not attempted', score, seconds = 0, said = [] } = found
  return { kept: { state, location, status, score }, seconds, said }
}

// cmi5 section 11.2; whoever turns it on afterwards hears it.
function beQuiet() {
  const mute = (media: Element) => {
    if (media instanceof HTMLMediaElement) media.muted = true
  }
  for (const media of document.querySelectorAll('audio, video')) mute(media)
  document.addEventListener('loadstart', ({ target }) => mute(target as Element), true)
}
