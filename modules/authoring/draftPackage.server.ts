import type { Db } from '~/db/connection.server'
import { blocksOf, type LearningModule } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { mediaIdsOfBlock } from '~/modules/blocks/mediaIds'
import { buildPackage } from '~/modules/packages/buildPackage.server'
import type { PackageFormat } from '~/modules/packages/formats'
import { mediaPath } from '~/modules/packages/mediaPath'
import type { StoredFile } from '~/modules/packages/packageFile'
import type { SourceMedia } from '~/modules/packages/source/source'
import { draftOf, type ModuleMedia, mediaOf } from './draft.server'
import { packedSizes } from './packedSizes'
import { renderPage } from './renderPage.server'
import { termsUsed } from './terms'

/** The package of a draft as it is now, to look at before it is published. */
export async function draftPackage(db: Db, moduleId: string) {
  const draft = await draftOf(db, moduleId)
  return packageOf(draft, await mediaOf(db, draft))
}

/** The files of a module's package, whether it will be published or only looked at. */
export function packageOf(module: LearningModule, media: ModuleMedia, format: PackageFormat = 'scorm12') {
  const { language } = module.settings
  const shown = shownByBlocks(module, media)
  const seen = module.pages.map(({ document }) => document)
  const terms = termsUsed(module.settings.terms, seen)
  const known = new Set(terms.map(({ id }) => id))
  const pagesHtml = Object.fromEntries(
    module.pages.map((page) => [page.id, renderPage(page.document, language, media, shown, known)]),
  )
  const parts = { module, pagesHtml, terms, media: shown, stored: storedFiles(media), named: named(media) }
  return buildPackage(parts, format)
}

/** What the blocks of a module show, with its addresses in the package. */
function shownByBlocks(module: LearningModule, media: ModuleMedia): MediaFiles {
  const ids = new Set(module.pages.flatMap((page) => blocksOf(page.document).flatMap(mediaIdsOfBlock)))
  return Object.fromEntries(
    [...media.values()].flatMap((file) => {
      const { sha256, mediaType, bytes } = packedSizes(file).whole
      const { id, name, width, height, seconds, hasSound } = file
      const facts = { mediaType, name, bytes, width, height, seconds, hasSound: hasSound === 1 }
      return ids.has(id) ? [[id, { address: mediaPath(sha256, mediaType), ...facts }]] : []
    }),
  )
}

function named(media: ModuleMedia): SourceMedia {
  return Object.fromEntries(
    [...media.values()].map((file) => {
      const { sha256, mediaType } = packedSizes(file).whole
      return [file.id, { path: mediaPath(sha256, mediaType), name: file.name }]
    }),
  )
}

function storedFiles(media: ModuleMedia): StoredFile[] {
  return [...media.values()]
    .map(packedSizes)
    .flatMap(({ whole, small }) => (small ? [whole, small] : [whole]))
    .map(({ sha256, mediaType, bytes }) => ({ path: mediaPath(sha256, mediaType), sha256, mediaType, bytes }))
}
