import { Refusal, type RefusalReason } from './refusal'

const starts: [RefusalReason | 'zip' | 'ole', number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
]

/** Judges a file by what it begins with, never by its name: a zip, or text. Anything else is refused by its own reason. */
export function fileKind(bytes: Buffer): 'zip' | 'text' {
  if (bytes.length === 0) throw new Refusal('empty')
  const found = starts.find(([, start]) => start.every((byte, place) => bytes[place] === byte))?.[0]
  if (found === 'zip') return found
  // An encrypted Office file is an OLE file with the real one inside it ([MS-OFFCRYPTO], 1.4.1).
  if (found === 'ole')
    throw new Refusal(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'oldOffice')
  if (found) throw new Refusal(found)
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') throw new Refusal('oldOffice')
  return 'text'
}

/** The text of a file; refused when it is no text. */
export function textOf(bytes: Buffer): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  try {
    const encoding = !isUtf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text)) throw new Refusal('unknownKind')
    return text
  } catch {
    throw new Refusal('unknownKind')
  }
}
