import type { OpenPage } from '~/modules/authoring/openModule.server'
import { makePageSaver, type PageSaver } from '~/modules/authoring/saving/pageSaver'
import { resumeLeft } from '~/modules/authoring/saving/resumeLeft'
import { sendTo } from '~/modules/authoring/saving/sendPage'
import { browserDrafts, forget, type Unsent, unsentOf } from '~/modules/authoring/saving/unsentStore'
import type { Author } from './author'

type Writing = { author: Author; moduleTitle: string }
export type Opened = { saver: PageSaver; isResumed: boolean }

// A browser that does not answer must not keep anybody from writing.
const patienceMs = 2000
// Kept for as long as the tab lives: a page that one has left goes on until its text is on the server.
const savers = new Map<string, PageSaver>()

/** The saver of a page in this tab; a new one first continues with what earlier visits left unsent. */
export async function openSaver(page: OpenPage, { author, moduleTitle }: Writing): Promise<Opened> {
  const personId = author.id
  const key = `${personId} ${page.id}`
  const left = savers.has(key) ? [] : await leftOver(personId, page.id)
  const known = savers.get(key)
  if (known) {
    known.refresh(page)
    return { saver: known, isResumed: false }
  }
  const { title, kind, document, revision, saveId, updatedAt, updatedBy, moduleId } = page
  const send = sendTo(`/modules/${moduleId}/pages/${page.id}`, personId)
  const drafts = browserDrafts({ personId, moduleId, moduleTitle, pageId: page.id })
  const saver = makePageSaver({ text: { title, kind, document }, revision, savedAt: updatedAt, send, drafts })
  savers.set(key, saver)
  const stored = { title, kind, document, revision, saveId, updatedAt, updatedBy }
  return { saver, isResumed: await resumeLeft({ saver, stored, personName: author.name, forget }, left) }
}

async function leftOver(personId: string, pageId: string) {
  const late = new Promise<Unsent[]>((resolve) => setTimeout(resolve, patienceMs, []))
  const found = await Promise.race([unsentOf(personId), late])
  return found.filter((unsent) => unsent.pageId === pageId)
}

/**
 * The revision of a page as this screen knows it, once all of it is on the server; undefined when it does not get there,
 * or when somebody else's text is in the way.
 */
export async function savedRevision(page: { id: string; revision: number }, personId: string) {
  const saver = savers.get(`${personId} ${page.id}`)
  if (!saver) return page.revision
  return (await isSaved(saver)) ? Math.max(saver.revision, page.revision) : undefined
}

/** Whether all that was written in this tab is on the server, after sending what was not. */
export async function areAllSaved() {
  const answers = await Promise.all([...savers.values()].map(isSaved))
  return answers.every(Boolean)
}

function isSaved(saver: PageSaver): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (answer: boolean) => {
      leave()
      resolve(answer)
    }
    const leave = saver.subscribe(() => {
      if (!saver.isUnsent) done(true)
      else if (saver.state.is !== 'unsaved') done(false)
    })
    if (!saver.isUnsent) done(true)
    else if (saver.state.is === 'changed') done(false)
    else saver.hurry()
  })
}

export function hurryAll() {
  for (const saver of savers.values()) saver.hurry()
}

/** Makes a copy of all that is unsent before it returns, and tries to send it. */
export function leaveAll() {
  for (const saver of savers.values()) saver.leave()
}

export function goOfflineAll() {
  for (const saver of savers.values()) saver.goOffline()
}

export function isAnyUnsent() {
  return [...savers.values()].some((saver) => saver.isUnsent)
}
