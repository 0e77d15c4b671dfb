type Asked = { method: string; header(name: string): string | undefined }
type File = { sha256: string; bytes: number }
type Part = { status: 200 | 206; start: number; end: number } | { status: 304 | 416 }

/** The name of these bytes for a cache (RFC 9110, section 8.8.3); the same bytes compressed have a name of their own. */
export function etagOf({ sha256 }: Pick<File, 'sha256'>, encoding = '') {
  return `"${sha256.slice(0, 32)}${encoding && `-${encoding}`}"`
}

/**
 * What a request wants of a file (RFC 9110, sections 13 and 14): nothing new, one range of it, or the whole. Several
 * ranges at once are answered with the whole, and so is the rest of a file that has changed since.
 */
export function askedPart({ method, header }: Asked, file: File): Part & { headers: Record<string, string> } {
  const etag = etagOf(file)
  if (knows(header('if-none-match'), [etag, etagOf(file, 'gzip')])) return { status: 304, headers: { etag } }
  const rest = header('if-range')
  // A range is a matter of GET alone.
  const range = method === 'GET' && (!rest || rest === etag) ? rangeOf(header('range'), file.bytes) : undefined
  if (range === 'unsatisfiable') return { status: 416, headers: { 'content-range': `bytes */${file.bytes}` } }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 }
  const partial: Record<string, string> = range ? { 'content-range': `bytes ${start}-${end}/${file.bytes}` } : {}
  const headers = { etag, 'accept-ranges': 'bytes', 'content-length': String(end - start + 1), ...partial }
  return { status: range ? 206 : 200, start, end, headers }
}

function knows(header: string | undefined, etags: string[]) {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes('*') || known.some((one) => etags.includes(one))
}

/** Undefined when no range is asked for, or none that we give. */
function rangeOf(header: string | undefined, bytes: number) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const start = match[1] === '' ? Math.max(0, bytes - Number(match[2])) : Number(match[1])
  const end = match[1] === '' || match[2] === '' ? bytes - 1 : Math.min(Number(match[2]), bytes - 1)
  return start > end || start >= bytes ? 'unsatisfiable' : { start, end }
}
