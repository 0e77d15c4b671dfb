import { type DocumentNode, imagesOf } from '~/modules/blocks/document'
import type { FaintWords, Problem } from '../problems'

/** Drawings with words that are hard to read; what was judged when they were put in is only looked up here. */
export function problemsOfDrawings(document: DocumentNode, pageId: string, faint: FaintWords): Problem[] {
  return imagesOf(document).flatMap(({ mediaId: nodeId, decorative }): Problem[] => {
    const words = Object.hasOwn(faint, nodeId) ? faint[nodeId]! : []
    return decorative || words.length === 0 ? [] : [{ code: 'drawingFaint', isBlocking: false, pageId, nodeId, words }]
  })
}
