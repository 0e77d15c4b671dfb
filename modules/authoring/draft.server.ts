import type { Db } from '~/db/connection.server'
import type { LearningModule } from '~/modules/blocks/document'
import { mediaIdsOf } from '~/modules/blocks/mediaIds'
import { keptDocuments } from './keptDocuments.server'
import { readDocument } from './readDocument'
import { settingsIn } from './settings'

/** A module as it is being written, in the form in which it would be published under `version`. Throws when it is gone. */
export async function draftOf(db: Db, moduleId: string, version = 0): Promise<LearningModule> {
  const module = await db
    .selectFrom('learningModule')
    .where('id', '=', moduleId)
    .select(['id', 'title', 'settings'])
    .executeTakeFirstOrThrow()
  const pages = await db
    .selectFrom('presentPage')
    .where('moduleId', '=', moduleId)
    .orderBy('position')
    .select(['id', 'title', 'kind', 'document'])
    .execute()
  return {
    id: module.id,
    title: module.title,
    version,
    settings: settingsIn(module.settings),
    pages: pages.map((page) => ({ ...page, document: readDocument(page.document) })),
  }
}

/** The same for who only looks at it: documents that were read before are not read again. */
export async function keptDraftOf(db: Db, moduleId: string): Promise<LearningModule> {
  const module = await db
    .selectFrom('learningModule')
    .where('id', '=', moduleId)
    .select(['id', 'title', 'settings'])
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('presentPage')
    .where('moduleId', '=', moduleId)
    .orderBy('position')
    .select(['id', 'title', 'kind', 'revision', 'updatedAt'])
    .execute()
  const documents = await keptDocuments(db, rows)
  const pages = rows.map(({ id, title, kind }) => ({ id, title, kind, document: documents.get(id)! }))
  return { id: module.id, title: module.title, version: 0, settings: settingsIn(module.settings), pages }
}

/** The media that a module shows, as far as its own hub has them, by id, each with its smaller sizes. */
export async function mediaOf(db: Db, module: LearningModule) {
  const ids = [...new Set(module.pages.flatMap((page) => mediaIdsOf(page.document)))]
  const rows = await db
    .selectFrom('media')
    .innerJoin('learningModule', 'learningModule.hubId', 'media.hubId')
    .where('learningModule.id', '=', module.id)
    .where('media.id', 'in', ids)
    .select(['media.id', 'media.sha256', 'media.mediaType', 'media.name', 'media.bytes'])
    .select(['media.width', 'media.height', 'media.seconds', 'media.hasSound', 'media.faintWords'])
    .execute()
  const variants = await db
    .selectFrom('mediaVariant')
    .where('mediaId', 'in', ids)
    .orderBy('width')
    .selectAll()
    .execute()
  return new Map(
    rows.map((row) => [row.id, { ...row, variants: variants.filter(({ mediaId }) => mediaId === row.id) }]),
  )
}

export type ModuleMedia = Awaited<ReturnType<typeof mediaOf>>
