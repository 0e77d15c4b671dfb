import { type Element as Parsed, parseXml } from '../../imports/xml.server'
import type { Element } from './tree'

/** A drawing as a tree; undefined for what cannot be read or is too much to look at. */
export function readDrawing(bytes: Buffer): Element | undefined {
  try {
    return bare(parseXml(bytes))
  } catch {
    return undefined
  }
}

function bare({ name, attributes, children }: Parsed): Element {
  return {
    name: local(name),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
    children: children.map((child) => (typeof child === 'string' ? child : bare(child))),
  }
}

function local(name: string) {
  return name.slice(name.lastIndexOf(':') + 1)
}
