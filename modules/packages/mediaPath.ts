const extensions: Record<string, string> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
}

/** Where a picture stands in a package, by its content: the same picture is there once, and never changes. */
export function mediaPath(sha256: string, mediaType: string) {
  const extension = extensions[mediaType]
  if (!extension) throw new Error(`no file extension for ${mediaType}`)
  return `media/${sha256.slice(0, 16)}.${extension}`
}
