import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A text as it is kept in a blob: a page's JSON takes a quarter of its room. In SQL the same is `deflated(column)`. */
export function deflated(text: string) {
  return deflateRawSync(text, { level: 1 })
}

export function inflated(bytes: Uint8Array) {
  return inflateRawSync(bytes).toString('utf8')
}
