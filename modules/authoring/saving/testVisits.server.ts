import type { Person } from '~/modules/people/person'
import { createModule } from '../createModule.server'
import { newBlockId } from '../newBlockId'
import { openPage } from '../openModule.server'
import { savePage } from '../savePage.server'
import type { Studio } from '../testAuthoring.server'
import { decide } from './decide'
import { makePageSaver, type PageSaver, type PageText, type Send, type SendAnswer, type TheirPage } from './pageSaver'
import type { Choice } from './resolveMerge'
import { resumeLeft } from './resumeLeft'
import type { DraftStore, KeptDraft, Unsent } from './unsentStore'

/** A screen of somebody in one tab, from opening the page until the tab is closed or killed. */
export type Visit = {
  tabId: string
  person: Person
  saver: PageSaver
  /** What stands on the screen. */
  shown: PageText
  isOpen: boolean
  network: 'fine' | 'down' | 'signedOut'
  /** The page as an answer brings it that is still on its way. */
  heard?: TheirPage
}

type Request = { visit: Visit; save: Parameters<Send>[0]; settle: (answer: SendAnswer) => void; lose: () => void }
type Timer = { at: number; visit: Visit; work: () => void }

// Longer than any chain of promises in the code under test.
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
const patienceMs = 20_000

/**
 * For tests: one page on the real server, visits of several people, a store in each browser, a clock that a test turns,
 * and a network on which it says what becomes of every request.
 */
export async function openWorld({ db, anouk }: Studio, start: PageText) {
  const made = await createModule(db, anouk, { hubId: 'mira', title: newBlockId() })
  if ('refused' in made) throw new Error(made.refused)
  const { pageId, moduleId } = made
  let now = Date.now()
  let count = 0
  let timers: Timer[] = []
  let requests: Request[] = []
  const stores = new Map<string, Unsent>()
  const visits: Visit[] = []
  await savePage(db, anouk, { ...start, pageId, revision: 1 }, now)

  const stored = async () => (await openPage(db, anouk, pageId))!

  async function serve({ visit, save }: Request): Promise<SendAnswer> {
    const answer = await savePage(db, visit.person, { ...save, pageId }, now)
    if (!('refused' in answer)) return answer
    if (answer.refused === 'changed') return { changed: answer }
    throw new Error(`refused: ${JSON.stringify(answer)}`)
  }

  function storeOf(visit: () => Visit, tabId: string, person: Person): DraftStore {
    const name = { personId: person.id, moduleId, moduleTitle: '', pageId }
    const put = (draft: KeptDraft) => {
      stores.set(tabId, structuredClone({ ...draft, ...name, key: tabId, tabId, at: now + count++ / 1e6 }))
    }
    return {
      // What a tab had not done when it closed is not done any more.
      async write(draft) {
        if (visit().isOpen) put(draft)
        return true
      },
      writeNow: put,
      async remove() {
        if (visit().isOpen) stores.delete(tabId)
      },
    }
  }

  return {
    stored,
    visits,
    stores,
    /** Somebody opens the page; `isLate` when the browser does not yet tell what an earlier visit left. */
    async open(person: Person, isLate = false): Promise<Visit> {
      const tabId = `tab${count++}`
      const { title, kind, document, revision, saveId, updatedAt, updatedBy } = await stored()
      const text = { title, kind, document }
      const after = (ms: number, work: () => void) => {
        const timer = { at: now + ms, visit, work }
        timers.push(timer)
        return () => {
          timers = timers.filter((one) => one !== timer)
        }
      }
      const send: Send = (save) => {
        if (visit.network === 'down') return Promise.reject(new TypeError('Failed to fetch'))
        if (visit.network === 'signedOut') return Promise.resolve({ failed: 'signedOut' })
        return new Promise((settle, reject) => {
          const lose = () => reject(new TypeError('Failed to fetch'))
          requests.push({ visit, save, settle, lose })
          after(patienceMs, lose)
        })
      }
      const drafts = storeOf(() => visit, tabId, person)
      const saver = makePageSaver({ text, revision, savedAt: updatedAt, send, drafts, after })
      const visit: Visit = { tabId, person, saver, shown: text, isOpen: true, network: 'fine' }
      const isLeft = (one: Unsent) =>
        one.personId === person.id && !visits.some((v) => v.isOpen && v.tabId === one.tabId)
      const left = isLate ? [] : [...stores.values()].filter(isLeft).sort((a, b) => a.at - b.at)
      const forget = async (key: string) => void stores.delete(key)
      visits.push(visit)
      await resumeLeft(
        { saver, stored: { ...text, revision, saveId, updatedAt, updatedBy }, personName: person.name, forget },
        left,
      )
      visit.shown = saver.text
      saver.attach((next) => {
        visit.shown = next
      })
      return visit
    },
    /** One changes what stands on the screen. */
    change(visit: Visit, part: Partial<PageText>) {
      visit.shown = { ...visit.shown, ...part }
      visit.saver.change({ ...visit.saver.text, ...part })
    },
    /** Chooses where one is asked to; gives the texts that gave way on the screen. */
    choose({ saver, person }: Visit, next: () => Choice): string[] {
      const merge = saver.merge()
      const { state, text: mine } = saver
      if (!merge || state.is !== 'changed') return []
      const choices = merge.places.map(next)
      const { theirs } = state
      const { chosen, without } = decide(merge, choices, { mine, theirs, isOwn: theirs.updatedBy === person.name })
      saver.resolve(chosen, without, mine)
      return merge.places.map((place) => JSON.stringify(place))
    },
    /** What becomes of the next request but `skipped`: it is answered, only its answer is lost, or it never arrives. */
    async deliver(fate: 'answered' | 'unheard' | 'dropped', skipped = 0) {
      const request = requests[skipped % requests.length]
      if (!request) return
      requests = requests.filter((one) => one !== request)
      const answer = fate === 'dropped' ? undefined : await serve(request)
      if (!request.visit.isOpen) return
      if (answer && fate === 'answered') request.settle(answer)
      else request.lose()
      await settled()
    },
    /** A browser gives a request up that the server will still get. */
    async giveUp(skipped: number) {
      const open = requests.filter(({ visit }) => visit.isOpen)
      open[skipped % open.length]?.lose()
      await settled()
    },
    async deliverAll() {
      while (requests.length > 0) await this.deliver('answered')
    },
    async pass(ms: number) {
      now += ms
      for (const timer of timers.filter(({ at }) => at <= now)) {
        if (!timers.includes(timer)) continue
        timers = timers.filter((one) => one !== timer)
        timer.work()
        await settled()
      }
      await settled()
    },
    /** The tab is closed, and says what it can before it goes; or it is killed, and what was typed just now was kept. */
    async end(visit: Visit, how: 'closed' | 'killed') {
      if (how === 'closed') visit.saver.leave()
      else await this.pass(150)
      visit.isOpen = false
      timers = timers.filter((timer) => timer.visit !== visit)
      await settled()
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>
