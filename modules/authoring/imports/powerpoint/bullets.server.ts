import { allBelow, at, type Element, elementsOf } from '../xml.server'
import type { Slide } from './slide.server'

export type Placeholder = { type: string; index: string | undefined }
export type Bullet = { isOrdered: boolean; start: number | undefined } | undefined

/** What a shape stands in for; undefined when it is a shape of its own. */
export function placeholderOf(shape: Element): Placeholder | undefined {
  const found = elementsOf(shape)
    .map((child) => at(child, 'p:nvPr', 'p:ph'))
    .find((one) => one !== undefined)
  return found && { type: found.attributes.type ?? 'obj', index: found.attributes.idx }
}

/**
 * Whether a paragraph of a shape has a bullet or number: it says so itself, or takes it from the list style of its shape,
 * of that place in the layout and the master, or of the master's body text (ECMA-376-1, 19.3.1.36 and 21.1.2.4).
 */
export function bulletOf(slide: Slide, shape: Element, paragraph: Element): Bullet {
  const properties = at(paragraph, 'a:pPr')
  const level = Number(properties?.attributes.lvl ?? 0) || 0
  const name = `a:lvl${level + 1}pPr`
  const place = placeholderOf(shape)
  const styles = [
    properties,
    at(shape, 'p:txBody', 'a:lstStyle', name),
    at(place && twinIn(slide.layout, place, 'layout'), 'p:txBody', 'a:lstStyle', name),
    at(place && twinIn(slide.master, place, 'master'), 'p:txBody', 'a:lstStyle', name),
    place && isBody(place) ? at(slide.master, 'p:txStyles', 'p:bodyStyle', name) : undefined,
  ]
  for (const style of styles) {
    if (at(style, 'a:buNone')) return undefined
    const number = at(style, 'a:buAutoNum')
    if (number) return { isOrdered: true, start: Number(number.attributes.startAt ?? 1) || 1 }
    if (at(style, 'a:buChar') ?? at(style, 'a:buBlip')) return { isOrdered: false, start: undefined }
  }
  return undefined
}

function isBody({ type }: Placeholder) {
  return type === 'body' || type === 'obj'
}

function twinIn(root: Element | undefined, place: Placeholder, where: 'layout' | 'master') {
  return allBelow(root, 'p:sp').find((shape) => {
    const other = placeholderOf(shape)
    if (!other) return false
    return where === 'layout' ? other.index === place.index : other.type === (isBody(place) ? 'body' : place.type)
  })
}
