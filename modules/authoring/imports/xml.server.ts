import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { Refusal } from './refusal'

/** An element with the prefix that ECMA-376 itself uses for its namespace, whatever prefix the file has for it. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

const office = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(.+?)(?:\/main)?$/
const officePrefixes: Record<string, string> = {
  wordprocessingml: 'w',
  drawingml: 'a',
  presentationml: 'p',
  'officeDocument/math': 'm',
  'officeDocument/relationships': 'r',
  'drawingml/wordprocessingDrawing': 'wp',
  'drawingml/picture': 'pic',
  'drawingml/chart': 'c',
  'drawingml/diagram': 'dgm',
  'markup-compatibility': 'mc',
  'package/relationships': 'rel',
  'package/content-types': 'ct',
}
const otherPrefixes: Record<string, string> = {
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
}

// A book of a thousand pages has fewer; more would only be read to be refused.
const mostTags = 1_000_000

type Raw = { [name: string]: Raw[] | Record<string, string> | string }
type Prefixes = Record<string, string>

/** Reads a part of an Office file. A document type is refused: parts have none (ECMA-376-2, 9.1.2), and bombs begin there. */
export function parseXml(bytes: Buffer): Element {
  const xml = decode(bytes)
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new Refusal('tooMuchInside')
  if (tagsIn(xml) > mostTags) throw new Refusal('tooLong')
  if (XMLValidator.validate(xml) !== true) throw new Refusal('broken')
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
    maxNestedTags: 250,
  })
  const root = (parser.parse(xml) as Raw[]).map((raw) => elementOf(raw, {})).find((node) => typeof node !== 'string')
  if (!root) throw new Refusal('broken')
  return root as Element
}

function tagsIn(xml: string) {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count += 1
  return count
}

function decode(bytes: Buffer) {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function elementOf(raw: Raw, outer: Prefixes): Element | string {
  if ('#text' in raw) return plain(raw['#text'] as string)
  const found = (raw[':@'] ?? {}) as Record<string, string>
  const prefixes = declared(found, outer)
  const tag = Object.keys(raw).find((key) => key !== ':@') ?? ''
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(found))
    attributes[key.includes(':') ? named(key, prefixes) : key] = plain(value)
  const children = ((raw[tag] as Raw[] | undefined) ?? []).map((child) => elementOf(child, prefixes))
  return { name: named(tag, prefixes), attributes, children }
}

function declared(attributes: Record<string, string>, outer: Prefixes): Prefixes {
  let prefixes = outer
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    if (prefixes === outer) prefixes = { ...outer }
    prefixes[key.slice(6)] = prefixOf(value)
  }
  return prefixes
}

function prefixOf(namespace: string) {
  const path = office.exec(namespace.replace('/2006', ''))?.[1]
  return (path && officePrefixes[path]) ?? otherPrefixes[namespace] ?? '?'
}

function named(tag: string, prefixes: Prefixes) {
  const colon = tag.indexOf(':')
  const prefix = prefixes[colon < 0 ? '' : tag.slice(0, colon)]
  const local = tag.slice(colon + 1)
  return prefix === undefined ? local : `${prefix}:${local}`
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string) {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = Number(name[1]?.toLowerCase() === 'x' ? `0x${name.slice(2)}` : name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

export function elementsOf(element: Element | undefined, name?: string): Element[] {
  const found: Element[] = []
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && (!name || child.name === name)) found.push(child)
  return found
}

/** The element at the end of a path of names below another; undefined when it is not there. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  let here = element
  for (const name of path)
    here = here?.children.find((child): child is Element => typeof child !== 'string' && child.name === name)
  return here
}

/** All elements of a name below another, however deep, in reading order. */
export function allBelow(element: Element | undefined, name: string): Element[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : allBelow(child, name)))
}

export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

/** An on/off property of ECMA-376-1, 17.17.4: there without a value means on. */
export function isOn(element: Element | undefined, attribute = 'w:val') {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(element.attributes[attribute] ?? '1')
}
