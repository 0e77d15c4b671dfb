import { createHash } from 'node:crypto'
import type { LearningModule } from '~/modules/blocks/document'
import { moduleScript, renderIndex } from '~/modules/learner/render.server'
import { learnerRuntime, scorm12Schemas } from './frozenParts.server'
import { scorm12Manifest } from './manifest'
import { mediaPath } from './mediaPath'
import type { PackageFile } from './packageFile'

type Input = {
  module: LearningModule
  /** By page id: the page as HTML, its images pointing to `mediaPath`. */
  pagesHtml: Record<string, string>
  /** By media id; the same picture twice is packed once. */
  media: Record<string, { bytes: Uint8Array; mediaType: string }>
}

/** All files of a learning module as a SCORM 1.2 package. Pure apart from the built runtime: same input, same bytes. */
export function buildPackage({ module, pagesHtml, media }: Input): PackageFile[] {
  const content = [
    text('index.html', 'text/html', renderIndex({ module, pagesHtml })),
    text('module.js', 'text/javascript', moduleScript(module)),
    ...learnerRuntime(),
    ...pictures(media),
  ]
  const schemas = scorm12Schemas()
  const manifest = scorm12Manifest(module, content.map(pathOf), schemas.map(pathOf))
  return [text('imsmanifest.xml', 'application/xml', manifest), ...content, ...schemas]
}

function pictures(media: Input['media']) {
  const byPath = new Map<string, PackageFile>()
  for (const { bytes, mediaType } of Object.values(media)) {
    const path = mediaPath(createHash('sha256').update(bytes).digest('hex'), mediaType)
    byPath.set(path, { path, bytes, mediaType })
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function text(path: string, mediaType: string, content: string): PackageFile {
  return { path, bytes: Buffer.from(content, 'utf8'), mediaType: `${mediaType}; charset=utf-8` }
}

function pathOf({ path }: PackageFile) {
  return path
}
