import type { Language } from '~/db/tables'
import { levelAlong, sendAlong } from '../along/level'
import { registerWorker } from '../along/registerWorker'
import { setReader } from '../along/shelf'
import { unsentOf } from './journal'
import { type News, sendUnsent } from './sendUnsent'

// For pages without the framework's scripts: brings what waits here to the server, and says so above the page. What was taken
// along needs to know on this device who is signed in, and its worker to be there.
const personId = document.currentScript!.dataset.person!
const key = 'leerbank:unsent-news'
// What these pages show is what was just brought.
const showsAttempts = /^\/(learning|attempts)\b/.test(location.pathname)

async function bring() {
  const late = [...(await sendUnsent(personId)), ...(await bringAlong())]
  const news = late.filter(({ outcome }) => outcome === 'kept' || outcome === 'aside')
  if (!news.length) return
  if (showsAttempts && !(await unsentOf(personId)).length && remember(news)) return location.reload()
  news.forEach(show)
}

// Only where attempts are shown has somebody perhaps just gone on with one.
function bringAlong() {
  return showsAttempts ? levelAlong(personId) : sendAlong(personId)
}

async function prepareAlong() {
  await registerWorker()
  await setReader({ personId, language: document.documentElement.lang as Language })
}

function show({ title, outcome }: News) {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-news="${outcome}"]`)
  const notice = template?.content.firstElementChild?.cloneNode(true)
  const words = notice && (notice as Element).querySelector('p')
  if (!words) return
  document.getElementById('content')?.prepend(notice)
  words.textContent = words.textContent!.replace('{title}', title)
}

function remember(news: News[]) {
  try {
    sessionStorage.setItem(key, JSON.stringify(news))
    return true
  } catch {
    return false
  }
}

function remembered(): News[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    sessionStorage.removeItem(key)
    return kept
  } catch {
    return []
  }
}

remembered().forEach(show)
prepareAlong().catch(() => {})
void bring()
addEventListener('online', () => void bring())
addEventListener('pageshow', ({ persisted }) => persisted && void bring())
