import { createContext, runInContext } from 'node:vm'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { DocumentNode } from '~/modules/blocks/document'

type Parent = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

const ours = ['module.js', 'learner.js']
const neverOnAPage = [
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'base',
  'meta',
  'link',
  'form',
  'svg',
  'math',
  'template',
]
const holdsAddress = [
  'href',
  'src',
  'srcset',
  'srcdoc',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'background',
  'ping',
]
const goodAddress = /^(?:https?:|mailto:|tel:|media\/[0-9a-f]{16}\.\w+$)/i

/** What a browser would find in the HTML of a page that could run, load or send something; empty when it is harmless. */
export function harmIn(html: string): string[] {
  return elementsIn(parseFragment(html)).flatMap((element) => [
    ...(neverOnAPage.includes(element.tagName) ? [`<${element.tagName}>`] : []),
    ...harmOf(element),
  ])
}

/** The same for the whole index.html of a package: no script but our two. */
export function harmInIndex(html: string): string[] {
  const elements = elementsIn(parse(html))
  const scripts = elements.filter(({ tagName }) => tagName === 'script').map((script) => attribute(script, 'src'))
  const main = elements.find((element) => attribute(element, 'id') === 'pages')
  return [
    ...(String(scripts) === String(ours) ? [] : [`scripts: ${scripts}`]),
    ...elements.filter(({ tagName }) => ['script', 'link'].includes(tagName)).flatMap((element) => eventsOf(element)),
    ...(main ? elementsIn(main).flatMap(harmOf) : ['no pages']),
  ]
}

function harmOf(element: Element) {
  const addresses = element.attrs.filter(({ name }) => holdsAddress.includes(name))
  return [
    ...eventsOf(element),
    ...addresses.filter(({ value }) => !goodAddress.test(value)).map(({ name, value }) => `${name}=${value}`),
  ]
}

function eventsOf({ attrs }: Element) {
  return attrs.filter(({ name }) => /^on|^style$|^srcdoc$/i.test(name)).map(({ name, value }) => `${name}=${value}`)
}

/** The elements of a page and the names of their attributes, in order: all of a page but what its texts say. */
export function shapeOf(html: string): string {
  return elementsIn(parseFragment(html))
    .map(({ tagName, attrs }) => `${tagName}[${attrs.map(({ name }) => name)}]`)
    .join(' ')
}

/** The same document with an innocent letter for every text that says something. */
export function calm(node: DocumentNode): DocumentNode {
  return calmed(node) as DocumentNode
}

const words = ['text', 'alt', 'caption', 'question', 'feedback', 'feedbackRight', 'feedbackWrong']

function calmed(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (key === 'href') return `https://a.nl/${Buffer.from(value).toString('hex')}`
    return words.includes(key) && value.trim() !== '' ? 'x' : value
  }
  if (Array.isArray(value)) return value.map((part) => calmed(part))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, calmed(part, name)]))
}

/** What module.js leaves in a window that has nothing else; throws when it is no JavaScript. */
export function assignedBy(script: string): { leerbank: unknown; others: string[] } {
  const window: Record<string, unknown> = {}
  const place = createContext({ window })
  runInContext(script, place, { timeout: 5000 })
  const others = [...Object.keys(place), ...Object.keys(window)].filter(
    (name) => !['window', 'leerbank'].includes(name),
  )
  return { leerbank: window.leerbank, others }
}

function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    const inside = 'content' in child ? elementsIn(child.content) : []
    return [child, ...inside, ...elementsIn(child)]
  })
}

function attribute(element: Element, name: string) {
  return element.attrs.find((one) => one.name === name)?.value
}
