import { type DocumentNode, imagesOf } from '~/modules/blocks/document'
import type { Problem } from '../problems'

const fileName =
  /^\S+\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|heic)$|^(?:img|dsc|image|foto|photo|afbeelding|screenshot|schermafbeelding)[\s_-]*\d*$/i

/** A description that does not describe: missing (which blocks), the name of a file, or what the caption says already. */
export function problemsOfImages(document: DocumentNode, pageId: string, mediaIds?: ReadonlySet<string>): Problem[] {
  return imagesOf(document).flatMap(({ mediaId: nodeId, alt, decorative, caption }): Problem[] => {
    const words = alt.trim()
    if (mediaIds && !mediaIds.has(nodeId)) return [{ code: 'imageGone', isBlocking: true, pageId, nodeId }]
    if (decorative) return []
    if (words === '') return [{ code: 'imageAlt', isBlocking: true, pageId, nodeId }]
    if (fileName.test(words)) return [{ code: 'altIsFileName', isBlocking: false, pageId, nodeId }]
    const isRepeated = words.toLowerCase() === caption.trim().toLowerCase()
    return isRepeated ? [{ code: 'altIsCaption', isBlocking: false, pageId, nodeId }] : []
  })
}
