import type { DocumentNode, LearningModule } from '~/modules/blocks/document'
import { type MadeFile, textFile } from '../packageFile'

/** What a package holds for who wants to write its module further, and no learner's browser ever asks for. */
export const sourcePath = 'source.json'
/** Of the shape of the file; one with another number is of a newer Leerbank. */
export const sourceFormat = 1

/** By media id: where a file stands in the package, and what its library calls it. */
export type SourceMedia = Record<string, { path: string; name: string }>

/**
 * What module.js and index.html do not have of a module: its settings, the documents of its pages, and the names of its
 * files. A block is its id only: what it asks and answers stands in module.js. Whom one asks about a module is left out.
 */
export function sourceFile({ settings, pages }: LearningModule, media: SourceMedia): MadeFile {
  const { contactName: _name, contactEmail: _email, ...told } = settings
  const documents = pages.map(({ document }) => withoutContent(document))
  const source = { leerbank: sourceFormat, settings: told, pages: documents, media }
  return textFile(sourcePath, 'application/json', JSON.stringify(source))
}

function withoutContent(node: DocumentNode): DocumentNode {
  if (node.type === 'block') return { type: 'block', attrs: { id: node.attrs?.id } }
  return node.content ? { ...node, content: node.content.map(withoutContent) } : node
}
