import { XMLParser, XMLValidator } from 'fast-xml-parser'

const svgNamespace = 'http://www.w3.org/2000/svg'

// Everything a still drawing needs (SVG 2, chapters 5 to 15). What is not here may run, load, animate or embed.
const drawingElements = new Set(
  `svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan
  textPath marker linearGradient radialGradient stop pattern clipPath mask filter feBlend feColorMatrix feComponentTransfer
  feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG
  feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence image`.split(/\s+/),
)
const otherActiveNamespaces = /xhtml|mathml|xml-events|xbl/i
const ownTarget = /^#[\w.:-]+$/
const ownPicture = /^data:image\/(png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i

type Attributes = Record<string, string>
type Element = { [name: string]: Element[] | Attributes | string | undefined }
type Namespaces = Record<string, string>

/** Whether a file begins like XML with an svg element in it; whether it is a good one is another question. */
export function looksLikeSvg(bytes: Uint8Array) {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')
  return /^[^\w<]*</.test(start) && /<([\w-]+:)?svg[\s>/]/i.test(start)
}

/**
 * Whether a drawing can only be looked at: no script, no event handlers, no foreign content, no animation, and no
 * reference to anything outside itself. An element or attribute that is not known counts as harmful.
 */
export function isHarmlessSvg(bytes: Uint8Array) {
  const xml = decode(bytes)
  // Entities and stylesheets of a document type or a processing instruction come in before any element does.
  if (!xml || /<!DOCTYPE|<!ENTITY|<\?(?!xml\s)/i.test(xml) || XMLValidator.validate(xml) !== true) return false
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
  })
  const roots = (parser.parse(xml) as Element[]).filter((element) => nameOf(element) !== undefined)
  return roots.length === 1 && nameOf(roots[0]!)?.split(':').at(-1) === 'svg' && isHarmless(roots[0]!, {})
}

function decode(bytes: Uint8Array) {
  try {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const encoding = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)/i.exec(xml)?.[1] ?? 'utf-8'
    return /^(utf-?8|us-ascii|ascii)$/i.test(encoding) ? xml : undefined
  } catch {
    return undefined
  }
}

function nameOf(element: Element) {
  return Object.keys(element).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'))
}

function isHarmless(element: Element, outer: Namespaces): boolean {
  const name = nameOf(element)
  if (name === undefined) return true
  const attributes = (element[':@'] ?? {}) as Attributes
  const namespaces = { ...outer, ...declared(attributes) }
  const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : ['', name]
  const children = element[name] as Element[]
  const isDrawing = (namespaces[prefix] ?? '') === svgNamespace || (prefix === '' && !namespaces[''])
  if (isDrawing && !drawingElements.has(local)) return false
  if (!isDrawing && otherActiveNamespaces.test(namespaces[prefix] ?? 'xhtml')) return false
  if (local.toLowerCase() === 'style' && !isHarmlessStyle(textOf(children))) return false
  if (!Object.entries(attributes).every(([key, value]) => isHarmlessAttribute(key, value))) return false
  return children.every((child) => isHarmless(child, namespaces))
}

function declared(attributes: Attributes): Namespaces {
  const declarations = Object.entries(attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))
  return Object.fromEntries(declarations.map(([key, value]) => [key.slice(6), plain(value)]))
}

function isHarmlessAttribute(key: string, raw: string) {
  const name = key.split(':').at(-1)!.toLowerCase()
  const value = plain(raw)
  if (key === 'xmlns' || key.startsWith('xmlns:')) return true
  if (/^on/.test(name) || name === 'base') return false
  if (name === 'href' || name === 'src') return ownTarget.test(value) || ownPicture.test(value)
  if (/^\s*(javascript|vbscript|data):/i.test(value)) return false
  return isHarmlessStyle(value)
}

// A backslash can spell any word in CSS, so a style with one is not read further.
function isHarmlessStyle(css: string) {
  const text = plain(css).replace(/\/\*[\s\S]*?\*\//g, '')
  if (/@import|expression\s*\(|behavior\s*:|-moz-binding|image-set|javascript:/i.test(text)) return false
  if (text.includes('\\')) return false
  return [...text.matchAll(/url\(\s*["']?([^"')]*)/gi)].every((found) => ownTarget.test(found[1]!.trim()))
}

function textOf(children: Element[]): string {
  return children.map((child) => (child['#text'] as string | undefined) ?? '').join('')
}

function plain(raw: string) {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return String(raw).replace(/&(#x[0-9a-f]+|#[0-9]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole
    const code = Number(name[1]?.toLowerCase() === 'x' ? `0x${name.slice(2)}` : name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
