import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'

export type PageUse = { pageId: string; pageTitle: string; moduleId: string; moduleTitle: string; isRemoved: boolean }
export type VersionUse = { moduleId: string; title: string; number: number }
export type MediaUses = { pages: PageUse[]; templates: { id: string; name: string }[]; versions: VersionUse[] }

/** Where a file of a hub stands: pages of drafts, also those that can be put back, templates, and published versions. */
export async function mediaUses(db: Db, { hubId, mediaId }: { hubId: string; mediaId: string }): Promise<MediaUses> {
  const pages = await db
    .selectFrom('mediaUse')
    .innerJoin('modulePage', 'modulePage.id', 'mediaUse.pageId')
    .innerJoin('learningModule', 'learningModule.id', 'modulePage.moduleId')
    .leftJoin('presentPage as shown', 'shown.id', 'modulePage.id')
    .where('mediaUse.mediaId', '=', mediaId)
    .where('learningModule.hubId', '=', hubId)
    .select(['modulePage.id as pageId', 'modulePage.title as pageTitle', 'learningModule.id as moduleId'])
    .select(['learningModule.title as moduleTitle', 'shown.id as shownId'])
    .orderBy('learningModule.title')
    .orderBy('modulePage.position')
    .execute()
  const templates = await db
    .selectFrom('moduleTemplate')
    .where('hubId', '=', hubId)
    .where('removedAt', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('templatePage')
          .whereRef('templatePage.templateId', '=', 'moduleTemplate.id')
          .where(sql<boolean>`instr(templatePage.document, ${`"${mediaId}"`}) > 0`)
          .select('templatePage.templateId'),
      ),
    )
    .select(['id', 'name'])
    .execute()
  return {
    pages: pages.map(({ shownId, ...page }) => ({ ...page, isRemoved: shownId === null })),
    templates,
    versions: await versionsWith(db, mediaId),
  }
}

/** A version keeps the bytes of a file, whatever becomes of the file. */
function versionsWith(db: Db, mediaId: string) {
  return db
    .selectFrom('media')
    .innerJoin('versionFile', 'versionFile.sha256', 'media.sha256')
    .innerJoin('moduleVersion', 'moduleVersion.id', 'versionFile.versionId')
    .innerJoin('learningModule', 'learningModule.id', 'moduleVersion.moduleId')
    .where('media.id', '=', mediaId)
    .whereRef('learningModule.hubId', '=', 'media.hubId')
    .select(['moduleVersion.moduleId', 'moduleVersion.title', 'moduleVersion.number'])
    .orderBy('moduleVersion.publishedAt', 'desc')
    .execute()
}
