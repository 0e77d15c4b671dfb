import { createHash } from 'node:crypto'

const leerbank = Buffer.from('6e0c4b5e8f7d4c1c9a3b2f5d7e1a9c40', 'hex')

/** The UUID of a thing of ours, always the same one (RFC 9562, 5.5: version 5). */
export function uuidOf(kind: 'organisation' | 'course' | 'offering', id: string) {
  const bytes = createHash('sha1').update(leerbank).update(`${kind}:${id}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
