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

export function hurryAll() {
  for (const saver of savers.values()) saver.hurry()
}

export function isAnyUnsent() {
  return [...savers.values()].some((saver) => saver.isUnsent)
}
