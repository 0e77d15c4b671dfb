import { join } from 'node:path'
import type { Browser, BrowserContext, Frame, Page } from '@playwright/test'
import type Database from 'better-sqlite3'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { addLearning, addOfferedModule } from '~/modules/progress/testLearning.server'

const patience = 30_000

/** For tabs that crash: a service worker that goes along never tells Playwright that the network has changed. */
export const noWorker = { serviceWorkers: 'block' } as const

// Content that keeps a list of words and commits each, as other people's packages do.
const noteBook = `
const api = parent.API
api.LMSInitialize('')
api.LMSSetValue('cmi.core.lesson_status', 'incomplete')
window.words = () => api.LMSGetValue('cmi.suspend_data')
window.note = (word, time) => {
  if (time) api.LMSSetValue('cmi.core.session_time', time)
  api.LMSSetValue('cmi.suspend_data', (words() + ' ' + word).trim())
  return api.LMSCommit('')
}
document.body.innerHTML = '<h1>Schrift</h1>'
document.body.append(words())
addEventListener('pagehide', () => {
  api.LMSSetValue('cmi.core.exit', 'suspend')
  api.LMSFinish('')
})`

/** Puts the notebook in a database, with an attempt of Daan for each of these names. */
export async function addNoteBook(dataDir: string, attempts: string[]) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const files = folderStore(join(dataDir, 'files'))
  const contents = { 'index.html': '<body><script src="note.js"></script>', 'note.js': noteBook }
  for (const id of attempts) {
    await addOfferedModule(db, id)
    for (const [path, text] of Object.entries(contents)) {
      const bytes = Buffer.from(text)
      const mediaType = path.endsWith('.js') ? 'text/javascript' : 'text/html'
      const file = { versionId: `${id}-1`, path, mediaType, sha256: files.put(bytes), bytes: bytes.length }
      await db.insertInto('versionFile').values(file).execute()
    }
    await addLearning(db, id, { person: 'daan', company: 'vos', attempts: [{ id }] })
  }
  close()
}

export async function signedIn(browser: Browser, origin: string, personId = 'daan') {
  const context = await browser.newContext({ baseURL: origin, locale: 'nl-NL', reducedMotion: 'reduce', ...noWorker })
  await signIn(context, personId)
  return context
}

export async function signIn(context: BrowserContext, personId: string) {
  await context.request.post('/sign-in/cast', { form: { personId }, maxRedirects: 0 })
}

/** Opens the notebook and waits until it can be written in. */
export async function openNotes(page: Page, attempt: string) {
  await page.goto(`/attempts/${attempt}`)
  await notesOn(page).waitFor({ timeout: patience })
}

export function notesOn(page: Page) {
  return page.frameLocator('main iframe').frameLocator('iframe').getByRole('heading', { name: 'Schrift' })
}

/** What the content is told when it commits a word; `time` is how long it says that this visit took. */
export function note(page: Page, word: string, time = ''): Promise<string> {
  return contentOf(page).evaluate(([one, two]) => (window as unknown as NoteBook).note(one!, two!), [word, time])
}

export function wordsOn(page: Page): Promise<string> {
  return contentOf(page).evaluate(() => (window as unknown as NoteBook).words())
}

type NoteBook = { note: (word: string, time: string) => string; words: () => string }

function contentOf(page: Page): Frame {
  return page.frames().findLast((frame) => frame.url().includes('/files/'))!
}

/** What waits in this browser, whoever left it. */
export function waitingIn(page: Page) {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('leerbank-attempts')
        opening.onerror = () => resolve('')
        opening.onsuccess = () => {
          const { result } = opening
          if (!result.objectStoreNames.contains('unsent')) return resolve('')
          const all = result.transaction('unsent').objectStore('unsent').getAll()
          all.onsuccess = () => {
            result.close()
            resolve(all.result.map((one) => one.cmi['cmi.suspend_data']).join(' '))
          }
        }
      }),
  )
}

/** The words that the server has of an attempt. */
export function savedWords(sqlite: Database.Database, attempt: string) {
  const cmi = sqlite.prepare('select cmi from attempt where id = ?').pluck().get(attempt) as string
  return ((JSON.parse(cmi)['cmi.suspend_data'] ?? '') as string).split(' ').filter(Boolean)
}
