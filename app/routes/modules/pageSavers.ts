import { browserDrafts } from '~/modules/authoring/editor/draftStore'
import { makePageSaver, type PageSaver } from '~/modules/authoring/editor/pageSaver'
import { sendTo } from '~/modules/authoring/editor/sendPage'
import type { OpenPage } from '~/modules/authoring/openModule.server'

// Kept for as long as the tab lives: a page that one has left goes on until its text is on the server.
const savers = new Map<string, PageSaver>()

/** The saver of a page in this tab; a new one first continues with what an earlier visit left unsent. */
export function saverOf(page: OpenPage, personId: string) {
  const key = `${personId} ${page.id}`
  const known = savers.get(key)
  if (known) {
    known.refresh({ ...page, savedAt: page.updatedAt })
    return { saver: known, isResumed: false }
  }
  const drafts = browserDrafts(page.id, personId)
  const { title, kind, document, revision, updatedAt } = page
  const send = sendTo(`/modules/${page.moduleId}/pages/${page.id}`)
  const saver = makePageSaver({ text: { title, kind, document }, revision, savedAt: updatedAt, send, drafts })
  savers.set(key, saver)
  const draft = drafts.read()
  if (draft) saver.resume(draft, page)
  return { saver, isResumed: draft !== undefined }
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

export function isAnyUnsent() {
  return [...savers.values()].some((saver) => saver.isUnsent)
}
