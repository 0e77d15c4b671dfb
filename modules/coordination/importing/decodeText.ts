import { Refused } from './refusal'

/** A text in whatever encoding it was saved: UTF-8 or UTF-16 with or without a mark at its beginning, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes)
  // A sheet has no such signs: it is a program, a picture or a file that is broken.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) throw new Refused('notATable')
  return text
}

function decoded(bytes: Uint8Array) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const halves = zerosIn(bytes)
  if (halves) return new TextDecoder(halves).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

// Of Latin letters in UTF-16 each second byte is zero.
function zerosIn(bytes: Uint8Array) {
  const some = bytes.subarray(0, 400)
  const zeros = [0, 0]
  for (const [at, byte] of some.entries()) if (byte === 0) zeros[at % 2]! += 1
  const most = some.length / 2
  if (zeros[1]! > most * 0.6 && zeros[0]! < most * 0.1) return 'utf-16le'
  return zeros[0]! > most * 0.6 && zeros[1]! < most * 0.1 ? 'utf-16be' : undefined
}
