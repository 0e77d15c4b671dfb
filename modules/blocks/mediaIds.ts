import { openBlock } from './blocks'
import { blocksOf, type DocumentNode, imagesOf } from './document'

/** The media that the images and blocks of a page show, by id, each once. */
export function mediaIdsOf(document: DocumentNode): string[] {
  const ofImages = imagesOf(document).map(({ mediaId }) => mediaId)
  return [...new Set([...ofImages, ...blocksOf(document).flatMap(mediaIdsOfBlock)])]
}

/** The media that a block shows; none for a block that this Leerbank does not know. */
export function mediaIdsOfBlock(instance: Parameters<typeof openBlock>[0]): string[] {
  const opened = openBlock(instance)
  return opened?.block.media?.(opened.content) ?? []
}

/** The same document with other media in the place of its own, by their ids: it goes to the hub that has those. */
export function withMediaIds(document: DocumentNode, instead: Record<string, string>): DocumentNode {
  return replaced(document, instead) as DocumentNode
}

// Images and blocks name a file under the key `mediaId`, wherever in their attributes it stands.
function replaced(value: unknown, instead: Record<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, instead))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) =>
    key === 'mediaId' && typeof one === 'string'
      ? [key, Object.hasOwn(instead, one) ? instead[one] : one]
      : [key, replaced(one, instead)],
  )
  return Object.fromEntries(entries)
}
