import { displayFrom } from './display'
import { dressContent } from './dressContent'
import { makeFacade } from './facade'
import type { KeptState } from './journal/journal'
import type { LaunchData } from './launchPage'
import { type AppMessage, messageFrom, type PlayerMessage, postTo } from './messages'
import { readContent } from './readContent'
import { makeRuntime } from './runtime'
import { makeSaver } from './saver'

const launch = JSON.parse(document.getElementById('launch')!.textContent!) as LaunchData
const app = window.parent
const tell = (message: PlayerMessage) => postTo(app, launch.appOrigin, message)

let closing = false
let isLeaving = false
const isClosing = () => closing || document.visibilityState === 'hidden'
const keep = (state: KeptState) => tell({ kind: 'keep', ...state })
const saver = launch.keeps ? makeSaver(launch, { address: 'commit', isClosing, tell, keep }) : undefined
let place = ''
const runtime = makeRuntime(launch.cmi, (cmi, final) => {
  tellPlace(String(cmi['cmi.core.lesson_location'] ?? ''))
  return saver?.commit(cmi, final) ?? true
})
const whenSaved = () => saver?.outcome() ?? Promise.resolve(true)
const api = makeFacade(runtime, { whenSaved, onFinish })
Object.defineProperty(window, 'API', { value: api, enumerable: true })

const content = document.createElement('iframe')
content.title = launch.title
content.src = launch.start
document.body.append(content)
const dress = dressContent(content)
const reading = readContent(content, tell)

// What the content has set and not committed goes along before the page can be thrown away.
addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && api.LMSCommit(''))
addEventListener('pagehide', () => {
  closing = true
})
addEventListener('online', () => saver?.hurry())
addEventListener('message', (event) => {
  const message = messageFrom<AppMessage>(event, app, launch.appOrigin)
  if (message?.kind === 'display') dress(displayFrom(message.display))
  else if (message?.kind === 'read') reading.give(message.language)
  else if (message?.kind === 'mark') reading.mark(message.sentence)
  else if (message?.kind === 'leave') leave()
  else if (message?.kind === 'kept') saver?.kept(message.sequence, message.isKept)
})
tell({ kind: 'ready' })

// Content that ends by itself, with a button of its own, leaves the learner on a dead page unless the app goes on.
async function onFinish() {
  if (isLeaving) return
  await saved()
  if (!isLeaving && !closing) tell({ kind: 'finished' })
}

function tellPlace(next: string) {
  if (next === place) return
  place = next
  tell({ kind: 'place', place })
}

// The content says goodbye in its own pagehide; one that does not is ended here, to be gone on with later.
function leave() {
  isLeaving = true
  content.addEventListener('load', async () => {
    api.LMSCommit('')
    const waits = !(await whenSaved()) && !saver?.isOver()
    if (waits) tell({ kind: 'left', saved: false, kept: await saver!.isKept() })
    tell({ kind: 'left', saved: await saved(), kept: (await saver?.isKept()) ?? true })
  })
  content.contentWindow?.location.replace('about:blank')
}

async function saved() {
  while (!(await whenSaved())) if (saver?.isOver()) return false
  return true
}
