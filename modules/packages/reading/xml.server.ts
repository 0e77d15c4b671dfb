import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { decodeText } from './decodeText.server'
import type { Element, Xml } from './element'
import { limits } from './limits'
import { Refusal } from './refusal'

type Raw = { [name: string]: Raw[] | Record<string, string> | string }
type Prefixes = Record<string, string>

/** Reads a manifest. A document type is refused: no standard of packages has one, and bombs begin there. */
export function parseManifest(bytes: Buffer): Xml {
  const { text, isGuessed } = decodeText(bytes)
  const xml = withoutComments(text).trimStart()
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new Refusal('docType')
  if (depthOf(xml) > limits.manifestDepth) throw new Refusal('manifestTooDeep')
  if (XMLValidator.validate(xml) !== true) throw new Refusal('manifestBroken')
  const namespaces = new Set<string>()
  const root = rawNodes(xml)
    .map((raw) => nodeOf(raw, {}, namespaces))
    .find((node) => typeof node !== 'string')
  if (!root || typeof root === 'string') throw new Refusal('manifestBroken')
  return { root, namespaces, isGuessed }
}

function rawNodes(xml: string) {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    cdataPropName: '#cdata',
    maxNestedTags: limits.manifestDepth + 10,
  })
  try {
    return parser.parse(xml) as Raw[]
  } catch {
    throw new Refusal('manifestBroken')
  }
}

// By hand: an expression would look through the rest of the text again for each comment that does not end.
function withoutComments(text: string) {
  const kept: string[] = []
  let at = 0
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4)
    if (end < 0) break
    kept.push(text.slice(at, start))
    at = end + 3
  }
  return kept.join('') + text.slice(at)
}

/** How deep the tags stand in each other, as far as this can be said without reading them. Looks at each letter once. */
function depthOf(xml: string) {
  let depth = 0
  let deepest = 0
  let end = -1
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml.startsWith('<![CDATA[', at)) at = xml.indexOf(']]>', at)
    if (at < 0) break
    const next = xml[at + 1]
    if (next === '/') depth -= 1
    else if (xml[at] === '<' && next !== '!' && next !== '?') {
      if (end < at) end = xml.indexOf('>', at)
      if (end < 0) break
      if (xml[end - 1] !== '/') depth += 1
    }
    if (depth > deepest) deepest = depth
  }
  return deepest
}

function nodeOf(raw: Raw, outer: Prefixes, namespaces: Set<string>): Element | string {
  if ('#text' in raw) return plain(raw['#text'] as string)
  if ('#cdata' in raw) return (raw['#cdata'] as Raw[]).map((one) => String(one['#text'] ?? '')).join('')
  const found = (raw[':@'] ?? {}) as Record<string, string>
  const prefixes = declared(found, outer, namespaces)
  const tag = Object.keys(raw).find((key) => key !== ':@') ?? ''
  const nodes = ((raw[tag] as Raw[] | undefined) ?? []).map((child) => nodeOf(child, prefixes, namespaces))
  return {
    name: localName(tag),
    space: spaceOf(tag, prefixes),
    attributes: attributesOf(found),
    children: nodes.filter((node) => typeof node !== 'string'),
    text: nodes.filter((node) => typeof node === 'string').join(''),
  }
}

function attributesOf(found: Record<string, string>) {
  const attributes: Record<string, string> = Object.create(null)
  for (const [key, value] of Object.entries(found))
    if (!/^xmlns(?::|$)/.test(key)) attributes[/^xml:/.test(key) ? key : localName(key)] = plain(value)
  return attributes
}

function declared(found: Record<string, string>, outer: Prefixes, namespaces: Set<string>): Prefixes {
  let prefixes = outer
  for (const [key, value] of Object.entries(found)) {
    if (!/^xmlns(?::|$)/.test(key)) continue
    if (prefixes === outer) prefixes = { ...outer }
    prefixes[key.slice(6)] = value
    namespaces.add(value.trim())
  }
  return prefixes
}

function localName(name: string) {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

// A prefix that was never declared says as much as people meant by it.
function spaceOf(tag: string, prefixes: Prefixes) {
  const prefix = tag.includes(':') ? tag.slice(0, tag.indexOf(':')) : ''
  const name = prefixes[prefix] ?? prefix
  return (['adlcp', 'adlseq', 'adlnav', 'imsss'] as const).find((space) => name.includes(space)) ?? ''
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with the entities of XML and numbers in it as what they stand for. */
function plain(text: string) {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = Number(name[1]?.toLowerCase() === 'x' ? `0x${name.slice(2)}` : name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
