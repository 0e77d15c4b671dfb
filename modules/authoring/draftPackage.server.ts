import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import type { LearningModule } from '~/modules/blocks/document'
import { buildPackage } from '~/modules/packages/buildPackage.server'
import { draftOf, type ModuleMedia, mediaOf } from './draft.server'
import { renderPage } from './renderPage.server'

/** The package of a draft as it is now, to look at before it is published. */
export async function draftPackage(db: Db, files: FileStore, moduleId: string) {
  const draft = await draftOf(db, moduleId)
  return packageOf(files, draft, await mediaOf(db, draft))
}

/** The files of a module's package, whether it will be published or only looked at. */
export async function packageOf(files: FileStore, module: LearningModule, media: ModuleMedia) {
  const { language } = module.settings
  const pagesHtml = Object.fromEntries(
    module.pages.map((page) => [page.id, renderPage(page.document, language, media)]),
  )
  const bytes = await Promise.all(
    [...media.values()].map(async ({ id, sha256, mediaType }) => [id, { bytes: await files.read(sha256), mediaType }]),
  )
  return buildPackage({ module, pagesHtml, media: Object.fromEntries(bytes) })
}
