/** The text of a file by its byte order mark, then what it declares as XML, then UTF-8, then windows-1252. */
export function decodeText(bytes: Buffer): { text: string; isGuessed: boolean } {
  const marked = markOf(bytes)
  if (marked) return { text: decoded(bytes, marked)!, isGuessed: false }
  const declared = declaredIn(bytes)
  // Some tools write UTF-8 and say UTF-16; what is no two bytes a letter is not that.
  const label = declared && !/^(?:utf|ucs|unicode|iso-10646)/i.test(declared) ? declared : undefined
  const said = label && decoded(bytes, label)
  if (said !== undefined && said !== '') return { text: said, isGuessed: false }
  const utf8 = decoded(bytes, 'utf-8', true)
  return utf8 === undefined
    ? { text: decoded(bytes, 'windows-1252')!, isGuessed: true }
    : { text: utf8, isGuessed: false }
}

function markOf(bytes: Buffer) {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0x3c && b === 0) return 'utf-16le'
  return a === 0 && b === 0x3c ? 'utf-16be' : undefined
}

function declaredIn(bytes: Buffer) {
  const head = bytes.subarray(0, 200).toString('latin1')
  return /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1]
}

function decoded(bytes: Buffer, label: string, fatal = false) {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}
