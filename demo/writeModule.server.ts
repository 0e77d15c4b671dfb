import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { addPage } from '~/modules/authoring/addPage.server'
import { createModule } from '~/modules/authoring/createModule.server'
import { savePage } from '~/modules/authoring/savePage.server'
import { saveSettings } from '~/modules/authoring/saveSettings.server'
import { saveTerm } from '~/modules/authoring/saveTerm.server'
import { uploadMedia } from '~/modules/authoring/uploadMedia.server'
import type { WrittenPage } from '~/modules/authoring/writing'
import type { DocumentNode, ModuleSettings } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { done } from './done'

type WrittenModule = {
  hubId: string
  title: string
  settings: ModuleSettings
  pages: WrittenPage[]
  /** The files of the drawings; a page names one by its file name without `.svg`. */
  drawings?: string[]
}

/** Writes a module as its author would: makes it, uploads the drawings, fills page after page. Answers its id. */
export async function writeModule(db: Db, files: FileStore, author: Person, written: WrittenModule) {
  const { hubId, title, settings, pages, drawings = [] } = written
  const mediaIds = new Map<string, string>()
  for (const file of drawings) {
    const upload = { hubId, name: basename(file), bytes: readFileSync(file) }
    mediaIds.set(basename(file, '.svg'), done(await uploadMedia(db, files, author, upload)).mediaId)
  }
  const { moduleId, pageId } = done(await createModule(db, author, { hubId, title }))
  done(await saveSettings(db, author, { moduleId, revision: 1, title, settings }))
  for (const term of settings.terms) done(await saveTerm(db, author, { moduleId, term }))
  for (const [index, { kind, ...page }] of pages.entries()) {
    const id = index === 0 ? pageId : done(await addPage(db, author, { moduleId, title: page.title, kind })).pageId
    const document = withMedia(page.document, mediaIds)
    done(await savePage(db, author, { pageId: id, revision: 1, title: page.title, document, kind }))
  }
  return moduleId
}

function withMedia(node: DocumentNode, mediaIds: Map<string, string>): DocumentNode {
  if (node.type === 'image')
    return { ...node, attrs: { ...node.attrs, mediaId: mediaIds.get(String(node.attrs?.mediaId)) } }
  return node.content ? { ...node, content: node.content.map((child) => withMedia(child, mediaIds)) } : node
}
