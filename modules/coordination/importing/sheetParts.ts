import { XMLParser } from 'fast-xml-parser'

/** Sheets are cut into rows before they are parsed: a tree of a hundred thousand rows would fill the memory. */
export const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  isArray: (name) => ['row', 'c', 'r', 'si', 'sheet', 'Relationship', 'xf', 'numFmt', 'mergeCell'].includes(name),
})

/** The whole elements of one name in a text of XML, one after the other. */
export function* elementsIn(text: string, name: string): Generator<string> {
  const opening = new RegExp(`<(?:\\w+:)?${name}(?=[\\s>/])`, 'g')
  const closing = new RegExp(`</(?:\\w+:)?${name}>`, 'g')
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const end = text.indexOf('>', found.index)
    if (end < 0) return
    if (text[end - 1] === '/') {
      yield text.slice(found.index, end + 1)
      continue
    }
    closing.lastIndex = end
    const close = closing.exec(text)
    if (!close) return
    opening.lastIndex = closing.lastIndex
    yield text.slice(found.index, closing.lastIndex)
  }
}

/** A text of one or more runs; how it is read aloud in Japanese stands beside it and is none of it. */
export function textOf(node: unknown): string {
  if (node === null || node === undefined) return ''
  if (typeof node !== 'object') return String(node)
  const { t, r, '#text': own } = node as { t?: unknown; r?: unknown[]; '#text'?: unknown }
  if (r) return r.map(textOf).join('')
  if (t !== undefined) return textOf(Array.isArray(t) ? t[0] : t)
  return own === undefined ? '' : String(own)
}

/** The place of a column: `A1` is 0, `AB7` is 27. */
export function columnOf(reference: string) {
  const letters = /^[A-Z]{1,3}/.exec(reference.toUpperCase())?.[0] ?? 'A'
  return [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The day of a date as a sheet counts it: days since 1900, or since 1904 where the workbook says so. */
export function dayOfSerial(serial: number, from1904: boolean) {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
}
