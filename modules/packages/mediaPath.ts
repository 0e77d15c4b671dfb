import { mediaTypes } from '~/modules/blocks/media/mediaTypes'

/** Where a file stands in a package, by its content: the same file is there once, and never changes. */
export function mediaPath(sha256: string, mediaType: string) {
  const extension = mediaTypes[mediaType]
  if (!extension) throw new Error(`no file extension for ${mediaType}`)
  return `media/${sha256.slice(0, 16)}.${extension}`
}
