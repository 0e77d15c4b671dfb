import { blocksOf, type DocumentNode } from '~/modules/blocks/document'
import { withFreeBlockIds } from './copyDocument'

/** One text of two pages: the second comes below the first, under its title as a heading. */
export function mergeDocuments(first: DocumentNode, second: { title: string; document: DocumentNode }): DocumentNode {
  const title = second.title.trim()
  const heading: DocumentNode[] = title
    ? [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: title }] }]
    : []
  const taken = new Set(blocksOf(first).map(({ id }) => id))
  const content = [...written(first), ...heading, ...written(withFreeBlockIds(second.document, taken))]
  return { ...first, content: content.length ? content : [{ type: 'paragraph' }] }
}

// The empty lines at the end are where somebody would have written on.
function written({ content = [] }: DocumentNode) {
  const last = content.findLastIndex((node) => node.type !== 'paragraph' || node.content?.length)
  return content.slice(0, last + 1)
}
