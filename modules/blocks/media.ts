/** The kinds of file that a library keeps. */
export const mediaKinds = ['image', 'video', 'audio', 'captions', 'file'] as const
export type MediaKind = (typeof mediaKinds)[number]

/** A file of a library as a view shows it. `address` is where this view gets it: in a package, or from the app. */
export type MediaFile = {
  address: string
  mediaType: string
  name: string
  bytes: number
  /** In pixels; 0 for what has no picture. */
  width: number
  height: number
  /** How long it lasts; 0 for what stands still. */
  seconds: number
  hasSound: boolean
}

/** By media id. */
export type MediaFiles = Record<string, MediaFile>

export function kindOfMedia(mediaType: string): MediaKind {
  const [type] = mediaType.split('/', 1)
  if (type === 'image' || type === 'video' || type === 'audio') return type
  return mediaType === 'text/vtt' ? 'captions' : 'file'
}
