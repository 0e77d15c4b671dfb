import type { MediaKind } from '~/modules/blocks/media/media'

const mb = 1024 * 1024

/** The most bytes of one upload, per kind. */
export const mostBytes: Record<MediaKind, number> = {
  image: 10 * mb,
  video: 200 * mb,
  audio: 50 * mb,
  captions: mb,
  file: 50 * mb,
}
export const mostUploadBytes = Math.max(...Object.values(mostBytes))

/** A lesson is watched between two jobs; what lasts longer than an hour is no part of one. */
export const mostSeconds = 3600

/** What a phone can still decode: 4K. */
export const mostVideoPixels = 3840 * 2160

/** What the browser's file chooser offers, per kind; the server judges by content. */
export const accepted: Record<MediaKind, string> = {
  image: 'image/png,image/jpeg,image/webp,image/gif,image/svg+xml',
  video: 'video/mp4,video/webm',
  audio: 'audio/mpeg,audio/mp4,audio/x-m4a,audio/ogg,audio/wav,.mp3,.m4a,.ogg,.wav',
  captions: 'text/vtt,.vtt,.srt',
  file: '.pdf,.docx,.xlsx,.pptx,.zip,.step,.stp,.dxf',
}

/** The kind that the browser thinks a file has, to say beforehand that it is too large. */
export function likelyKind({ type, name }: { type: string; name: string }): MediaKind {
  if (/\.(?:vtt|srt)$/i.test(name) || type === 'text/vtt') return 'captions'
  const [start] = type.split('/', 1)
  return start === 'image' || start === 'video' || start === 'audio' ? start : 'file'
}
