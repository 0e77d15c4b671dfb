import type { LearningModule, Term } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { moduleScript, renderIndex } from '~/modules/learner/render.server'
import type { PackageFormat } from './formats'
import { runtimeFor } from './learnerRuntime.server'
import { type PackageFile, type StoredFile, textFile } from './packageFile'
import { type SourceMedia, sourceFile } from './source/source'
import { wrap } from './wrap.server'

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
  /** The place and name of every file that its pages show, for who writes it further. */
  named?: SourceMedia
}

/**
 * All files of a learning module as a package, SCORM 1.2 unless another format is named. Pure apart from the built
 * runtime: same input, same bytes.
 */
export function buildPackage(
  { module, pagesHtml, terms, media, stored, named = {} }: Input,
  format: PackageFormat = 'scorm12',
): PackageFile[] {
  return wrap(format, module, [
    textFile('index.html', 'text/html', renderIndex({ module, pagesHtml, terms })),
    textFile('module.js', 'text/javascript', moduleScript(module, media)),
    sourceFile(module, named),
    ...runtimeFor(module, format),
    ...once(stored),
  ])
}

function once(stored: StoredFile[]) {
  const byPath = new Map(stored.map((file) => [file.path, file]))
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
