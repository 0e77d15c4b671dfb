import { type DocumentNode, imagesOf } from '~/modules/blocks/document'
import type { ImportedDocument, ImportedPage, Loss, LossKind } from './pieces'

/** Takes images out of a document that cannot come along, and notes each as lost on its page. */
export function dropImages<D extends Pick<ImportedDocument, 'pages'>>(document: D, missing: Map<string, LossKind>): D {
  if (missing.size === 0) return document
  return { ...document, pages: document.pages.map((page) => dropFrom(page, missing)) }
}

function dropFrom(page: ImportedPage, missing: Map<string, LossKind>): ImportedPage {
  const lost = page.content.flatMap(imagesOf).flatMap(({ mediaId, alt, caption }): Loss[] => {
    const kind = missing.get(mediaId)
    const detail = (alt || caption).slice(0, 120)
    return kind ? [detail ? { kind, detail } : { kind }] : []
  })
  if (lost.length === 0) return page
  return { ...page, content: without(page.content, missing), losses: [...page.losses, ...lost] }
}

// A caption stays as a paragraph: it is a sentence of the author.
function without(nodes: DocumentNode[], missing: Map<string, LossKind>): DocumentNode[] {
  return nodes.flatMap((node): DocumentNode[] => {
    if (node.type === 'image' && missing.has(String(node.attrs?.mediaId))) {
      const caption = String(node.attrs?.caption ?? '')
      return caption ? [{ type: 'paragraph', content: [{ type: 'text', text: caption }] }] : []
    }
    if (!node.content) return [node]
    const content = without(node.content, missing)
    const isHollow = content.length === 0 && /^(table(Cell|Header)|listItem|callout)$/.test(node.type)
    return [{ ...node, content: isHollow ? [{ type: 'paragraph' }] : content }]
  })
}
