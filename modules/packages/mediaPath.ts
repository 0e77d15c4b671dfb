const extensions: Record<string, string> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'text/vtt': 'vtt',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/zip': 'zip',
  'model/step': 'step',
  'application/dxf': 'dxf',
}

/** Where a file stands in a package, by its content: the same file is there once, and never changes. */
export function mediaPath(sha256: string, mediaType: string) {
  const extension = extensions[mediaType]
  if (!extension) throw new Error(`no file extension for ${mediaType}`)
  return `media/${sha256.slice(0, 16)}.${extension}`
}
