import type { DocumentNode } from '~/modules/blocks/document'
import { alignNodes, type Side } from './alignNodes'
import { similarity, textOf, wordsOf } from './likeness'
import type { PageText } from './pageSaver'

/** A place that two people changed in two ways: neither version may go without somebody choosing. */
export type TextPlace = { of: 'text'; base: DocumentNode[]; mine: DocumentNode[]; theirs: DocumentNode[] }
export type TitlePlace = { of: 'title'; mine: string; theirs: string }
export type Place = TextPlace | TitlePlace

/** Two versions of one page brought together: what goes together by itself, and in `places` what somebody must choose. */
export type Merge = {
  title: string | TitlePlace
  kind: PageText['kind']
  parts: (DocumentNode | TextPlace)[]
  places: Place[]
}

/**
 * A three-way merge over the top-level nodes of a page; `base` is the last text that both came from. Without one, a page
 * that differs is one place.
 */
export function mergePages(base: PageText | undefined, mine: PageText, theirs: PageText): Merge {
  const title = mergedTitle(base?.title, mine.title, theirs.title)
  const kind = mine.kind === base?.kind ? theirs.kind : mine.kind
  const parts = base
    ? mergedNodes(nodesOf(base), nodesOf(mine), nodesOf(theirs))
    : whole(nodesOf(mine), nodesOf(theirs))
  const places: Place[] = parts.filter(isPlace)
  if (typeof title !== 'string') places.unshift(title)
  return { title, kind, parts, places }
}

export function isPlace(part: DocumentNode | TextPlace): part is TextPlace {
  return 'of' in part
}

function nodesOf(page: PageText) {
  return page.document.content ?? []
}

function mergedTitle(base: string | undefined, mine: string, theirs: string): string | TitlePlace {
  if (mine === theirs || theirs === base) return mine
  if (mine === base) return theirs
  return { of: 'title', mine, theirs }
}

function whole(mine: DocumentNode[], theirs: DocumentNode[]): (DocumentNode | TextPlace)[] {
  return isSame(mine, theirs) ? mine : [{ of: 'text', base: [], mine, theirs }]
}

function mergedNodes(base: DocumentNode[], mine: DocumentNode[], theirs: DocumentNode[]) {
  const [my, their] = [alignNodes(base, mine), alignNodes(base, theirs)]
  followMoves(base, my, their)
  followMoves(base, their, my)
  const parts: (DocumentNode | TextPlace)[] = []
  for (let at = 0; at <= base.length; at++) {
    const place = at < base.length ? placeAt(base[at]!, my, their, at) : undefined
    // What was split off a paragraph is part of the choice about that paragraph.
    const before = { mine: splitOff(my, at, place), theirs: splitOff(their, at, place) }
    parts.push(...mergedInserts(my.inserted[at]!, their.inserted[at]!))
    if (place) {
      const after = { mine: splitOff(my, at + 1, place), theirs: splitOff(their, at + 1, place) }
      place.mine = [...before.mine, ...place.mine, ...after.mine]
      place.theirs = [...before.theirs, ...place.theirs, ...after.theirs]
      parts.push(...decided(place))
    }
  }
  return parts
}

type Open = TextPlace & { isOpen: boolean }

function placeAt(node: DocumentNode, my: Side, their: Side, at: number): Open {
  const [mine, theirs] = [my.now[at], their.now[at]]
  const list = (one: DocumentNode | undefined) => (one ? [one] : [])
  const isOpen = !isSame(mine, theirs) && !isSame(mine, node) && !isSame(theirs, node)
  return { of: 'text', base: [node], mine: list(mine), theirs: list(theirs), isOpen }
}

function splitOff(side: Side, gap: number, place: Open | undefined) {
  if (!place?.isOpen) return []
  const words = wordsOf(place.base[0]!)
  const isFrom = (node: DocumentNode) => {
    const own = wordsOf(node)
    return own.length > 0 && own.filter((word) => words.includes(word)).length * 2 > own.length
  }
  const taken = side.inserted[gap]!.filter(isFrom)
  side.inserted[gap] = side.inserted[gap]!.filter((node) => !taken.includes(node))
  return taken
}

function decided({ isOpen, ...place }: Open): (DocumentNode | TextPlace)[] {
  if (isOpen) {
    const grown =
      place.mine.length === 1 &&
      place.theirs.length === 1 &&
      bothGrown(place.base[0]!, place.mine[0]!, place.theirs[0]!)
    return [grown || place]
  }
  return isSame(place.mine, place.base) ? place.theirs : place.mine
}

/** What both put in at one spot: theirs first, then mine; what is the same, or has only grown, stands there once. */
function mergedInserts(mine: DocumentNode[], theirs: DocumentNode[]): (DocumentNode | TextPlace)[] {
  const left = [...mine]
  const parts = theirs.map((node) => {
    const at = left.findIndex((one) => isAlike(one, node))
    if (at < 0) return node
    const [one] = left.splice(at, 1)
    return longer(one!, node) ?? { of: 'text' as const, base: [], mine: [one!], theirs: [node] }
  })
  return [...parts, ...left]
}

function isAlike(one: DocumentNode, other: DocumentNode) {
  return isSame(one, other) || longer(one, other) !== undefined || similarity(one, other) > 0.6
}

function longer(one: DocumentNode, other: DocumentNode) {
  if (isSame(one, other)) return one
  if (one.type !== other.type || one.type === 'block') return undefined
  const [a, b] = [textOf(one), textOf(other)]
  if (a && goesOn(a, b)) return other
  return b && goesOn(b, a) ? one : undefined
}

// Half a word may be another word.
function goesOn(text: string, further: string) {
  const isInWord = /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(further.slice(text.length))
  return further.startsWith(text) && !isInWord
}

/** When both wrote on and one wrote further in the same words, there is nothing to choose. */
function bothGrown(base: DocumentNode, mine: DocumentNode, theirs: DocumentNode) {
  const further = longer(mine, theirs)
  const shorter = further === mine ? theirs : mine
  return further && textOf(shorter).startsWith(textOf(base)) ? further : undefined
}

/** What one side moved and the other changed is changed at its new place. */
function followMoves(base: DocumentNode[], mover: Side, other: Side) {
  for (const [gap, nodes] of mover.inserted.entries())
    mover.inserted[gap] = nodes.map((node) => {
      const from = base.findIndex((one, at) => !mover.now[at] && isSame(one, node) && textOf(one) !== '')
      const now = from < 0 ? undefined : other.now[from]
      if (!now || isSame(now, base[from])) return node
      other.now[from] = undefined
      return now
    })
}

function isSame(one: unknown, other: unknown) {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
