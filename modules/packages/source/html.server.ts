import { XMLParser } from 'fast-xml-parser'
import { plain } from '../reading/xml.server'

/** An element of a page that Leerbank wrote; text stands among its children as it is read. */
export type Html = { tag: string; attributes: Record<string, string>; children: (Html | string)[] }
type Raw = { [name: string]: Raw[] | Record<string, string> | string }

/** What our own renderer wrote, as a tree. Throws for what it would not write. */
export function parseHtml(html: string): Html {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    allowBooleanAttributes: true,
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    unpairedTags: ['br', 'img', 'hr', 'input', 'source', 'track', 'wbr'],
    maxNestedTags: 100,
  })
  const [root] = parser.parse(`<body>${html}</body>`) as Raw[]
  return elementOf(root ?? {})
}

function elementOf(raw: Raw): Html {
  const tag = Object.keys(raw).find((key) => key !== ':@') ?? ''
  const found = Object.entries((raw[':@'] ?? {}) as Record<string, unknown>)
  return {
    tag,
    attributes: Object.fromEntries(found.map(([name, value]) => [name.toLowerCase(), plain(String(value))])),
    children: ((raw[tag] ?? []) as Raw[]).map((child) =>
      '#text' in child ? plain(String(child['#text'])) : elementOf(child),
    ),
  }
}

export function isTag(child: Html | string, ...tags: string[]): child is Html {
  return typeof child !== 'string' && tags.includes(child.tag)
}

export function hasClass({ attributes }: Html, name: string) {
  return (attributes.class ?? '').split(' ').includes(name)
}

/** The first element below this one that fits, in reading order. */
export function firstBelow(element: Html, fits: (one: Html) => boolean): Html | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = fits(child) ? child : firstBelow(child, fits)
    if (found) return found
  }
  return undefined
}

/** All elements below this one that fit, in reading order. */
export function allBelow(element: Html, fits: (one: Html) => boolean): Html[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(fits(child) ? [child] : []), ...allBelow(child, fits)],
  )
}

export function textIn(element: Html): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}
