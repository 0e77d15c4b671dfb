import { blocksOf, type LearningModule, type Term } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { moduleScript, renderIndex } from '~/modules/learner/render.server'
import { learnerRuntime } from './learnerRuntime.server'
import { scorm12Manifest } from './manifest'
import type { MadeFile, PackageFile, StoredFile } from './packageFile'
import { scorm12Schemas } from './scorm12Schemas.server'

type Input = {
  module: LearningModule
  /** By page id: the page as HTML, its images pointing to `mediaPath`. */
  pagesHtml: Record<string, string>
  /** Those of its glossary that its pages use. */
  terms?: Term[]
  /** What its blocks show, their addresses pointing to `mediaPath`. */
  media: MediaFiles
  /** What goes into it from the store; the same file twice is packed once. */
  stored: StoredFile[]
}

/** All files of a learning module as a SCORM 1.2 package. Pure apart from the built runtime: same input, same bytes. */
export function buildPackage({ module, pagesHtml, terms, media, stored }: Input): PackageFile[] {
  const content = [
    text('index.html', 'text/html', renderIndex({ module, pagesHtml, terms })),
    text('module.js', 'text/javascript', moduleScript(module, media)),
    ...learnerRuntime(typesOf(module), module.settings.language),
    ...once(stored),
  ]
  const schemas = scorm12Schemas()
  const manifest = scorm12Manifest(module, content.map(pathOf), schemas.map(pathOf))
  return [text('imsmanifest.xml', 'application/xml', manifest), ...content, ...schemas]
}

function typesOf({ pages }: LearningModule) {
  return pages.flatMap(({ document }) => blocksOf(document).map(({ type }) => type))
}

function once(stored: StoredFile[]) {
  const byPath = new Map(stored.map((file) => [file.path, file]))
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function text(path: string, mediaType: string, content: string): MadeFile {
  return { path, bytes: Buffer.from(content, 'utf8'), mediaType: `${mediaType}; charset=utf-8` }
}

function pathOf({ path }: PackageFile) {
  return path
}
