import type { DocumentNode } from '~/modules/blocks/document'
import { readMarkdown } from '../imports/markdown'
import { heading } from '../imports/nodes'

/** Markdown as nodes of one page: its highest headings become headings, all others subheadings. */
export function markdownNodes(text: string): DocumentNode[] {
  const pieces = readMarkdown(text)
  const highest = Math.min(...pieces.flatMap((piece) => ('heading' in piece ? [piece.heading] : [])))
  return pieces.flatMap((piece) => {
    if ('node' in piece) return [piece.node]
    return 'heading' in piece ? [heading(piece.heading === highest ? 2 : 3, piece.content)] : []
  })
}
