import type { Db } from '~/db/connection.server'
import { type DocumentNode, imagesOf, type LearningModule } from '~/modules/blocks/document'
import { settingsIn } from './settings'

/** A module as it is being written, in the form in which it would be published under `version`. Throws when it is gone. */
export async function draftOf(db: Db, moduleId: string, version = 0): Promise<LearningModule> {
  const module = await db
    .selectFrom('learningModule')
    .where('id', '=', moduleId)
    .select(['id', 'title', 'settings'])
    .executeTakeFirstOrThrow()
  const pages = await db
    .selectFrom('modulePage')
    .where('moduleId', '=', moduleId)
    .orderBy('position')
    .select(['id', 'title', 'kind', 'document'])
    .execute()
  return {
    id: module.id,
    title: module.title,
    version,
    settings: settingsIn(module.settings),
    pages: pages.map((page) => ({ ...page, document: JSON.parse(page.document) as DocumentNode })),
  }
}

/** The media that a module shows, as far as its own hub has them, by id. */
export async function mediaOf(db: Db, module: LearningModule) {
  const ids = module.pages.flatMap((page) => imagesOf(page.document).map((image) => image.mediaId))
  const rows = await db
    .selectFrom('media')
    .innerJoin('learningModule', 'learningModule.hubId', 'media.hubId')
    .where('learningModule.id', '=', module.id)
    .where('media.id', 'in', ids)
    .select(['media.id', 'media.sha256', 'media.mediaType', 'media.width', 'media.height'])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

export type ModuleMedia = Awaited<ReturnType<typeof mediaOf>>
