import { type Launch, launchIn, type Opened, openLaunch, shelfOf, stateId } from './cmi5Launch'
import { cmi5Texts } from './cmi5Texts'
import { judgements } from './judgements'
import type { Driver, Kept, Lms, Report } from './lms'
import type { ModuleData } from './moduleData'
import { reviewTexts } from './reviewTexts'
import { statementQueue } from './statementQueue'
import { statementsIn } from './statements'

/** The driver for cmi5 (Quartz, 1st edition); undefined when the module was not launched by a system. */
export const driver: Driver = (module) => {
  const launch = launchIn(location.search)
  return launch && cmi5(launch, module)
}

const nothing: Kept = { state: '', location: '', status: 'not attempted', score: undefined, isPreview: true }

function cmi5(launch: Launch, module: ModuleData): Lms {
  let visit: ReturnType<typeof openVisit> | undefined
  const lms: Lms = {
    kind: 'cmi5',
    hasOwnBar: false,
    async connect() {
      const opened = await openLaunch(launch)
      if (typeof opened === 'string') {
        lms.note = cmi5Texts[module.language][opened]
        return true
      }
      const { masteryScore, launchMode } = opened.data
      // A score is a whole number.
      if (masteryScore !== undefined) lms.passMark = Math.ceil(Number((masteryScore * 100).toFixed(4)))
      if (launchMode === 'Review') lms.note = reviewTexts[module.language].review
      if (opened.audio === 'off') beQuiet()
      visit = openVisit(launch, opened, module)
      return true
    },
    read: () => visit?.begin() ?? nothing,
    write: (report) => visit?.write(report),
    commit: async () => visit?.commit() ?? false,
    finish: async () => visit?.finish() ?? true,
  }
  return lms
}

/** One session with its LRS (cmi5 section 9.3): `initialized` is its first statement, and `terminated` its last. */
function openVisit(launch: Launch, { ask, data, kept }: Opened, module: ModuleData) {
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
