import { XMLBuilder } from 'fast-xml-parser'

/** Elements in the order of their keys; `@name` is an attribute, `#` the text beside it, a list is repeated. */
export type XmlTree = { [element: string]: XmlValue }
type XmlValue = string | number | boolean | undefined | null | XmlTree | (string | XmlTree)[]

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
})

/** A document of XML 1.0; what it may not hold is left out. */
export function xmlOf(tree: XmlTree) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(cleaned(tree))}`
}

function cleaned(value: XmlValue): unknown {
  if (typeof value === 'string') return withoutForbidden(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== null)
  return Object.fromEntries(entries.map(([name, one]) => [name, cleaned(one)]))
}

// XML 1.0, 2.2: most control characters may not even be written as a reference.
function withoutForbidden(text: string) {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}
