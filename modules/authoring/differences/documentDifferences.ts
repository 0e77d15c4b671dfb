import type { DocumentNode } from '~/modules/blocks/document'
import { align, type Step } from './align'
import { type FieldDifference, fieldDifferences, fieldsIn } from './contentFields'
import { isAkin, isTextblock, nameOf, saysSomething } from './likeness'
import { type Piece, wordPieces } from './wordPieces'

/**
 * What became of a node: read in order, all but `removed` and `movedAway` make the newer document, all but `added` and
 * `movedHere` the older one. What moved stands in both places.
 */
export type Difference =
  | { is: 'kept' | 'added' | 'removed'; node: DocumentNode }
  | { is: 'changed'; before: DocumentNode; node: DocumentNode; inside: Inside }
  /** `inside` when it changed on the way. */
  | { is: 'movedHere'; before: DocumentNode; node: DocumentNode; inside?: Inside }
  | { is: 'movedAway'; node: DocumentNode }

/** Where in a node the change is: words of a text, fields of a block or image, nodes in it, or all of it. */
export type Inside =
  | { in: 'text'; pieces: Piece[] }
  | { in: 'fields'; fields: FieldDifference[] }
  | { in: 'nodes'; differences: Difference[] }
  | { in: 'whole' }

const mostEdits = 1000
const mostEditsOfLikeness = 200

/** The differences between two documents of a page, over their top-level nodes. */
export function documentDifferences(before: DocumentNode, after: DocumentNode): Difference[] {
  return nodeDifferences(before.content ?? [], after.content ?? [])
}

function nodeDifferences(before: DocumentNode[], after: DocumentNode[]): Difference[] {
  return withMoves(alignNodes(before, after).map(differenceOf))
}

// Pairing what is equal first keeps the one of two like paragraphs that was not touched; but when a part moved across
// others that changed, pairing what is alike finds more that stayed.
function alignNodes(before: DocumentNode[], after: DocumentNode[]): Step<DocumentNode>[] {
  const equalFirst = alignEqualFirst(before, after)
  const alike = align(before, after, (one, other) => isEqual(one, other) || isAkin(one, other), mostEditsOfLikeness)
  return pairsIn(alike) > pairsIn(equalFirst) ? alike : equalFirst
}

function pairsIn(steps: Step<DocumentNode>[]) {
  return steps.filter((step) => step.before && step.after).length
}

function alignEqualFirst(before: DocumentNode[], after: DocumentNode[]): Step<DocumentNode>[] {
  const steps: Step<DocumentNode>[] = []
  let gap: { before: DocumentNode[]; after: DocumentNode[] } = { before: [], after: [] }
  const closeGap = () => {
    steps.push(...align(gap.before, gap.after, isAkin, mostEditsOfLikeness))
    gap = { before: [], after: [] }
  }
  for (const step of align(before, after, isEqual, mostEdits)) {
    if (step.before && step.after) {
      closeGap()
      steps.push(step)
    } else if (step.before) gap.before.push(step.before)
    else if (step.after) gap.after.push(step.after)
  }
  closeGap()
  return steps
}

function differenceOf({ before, after }: Step<DocumentNode>): Difference {
  if (before && after) {
    if (isEqual(before, after)) return { is: 'kept', node: after }
    return { is: 'changed', before, node: after, inside: insideOf(before, after) }
  }
  return before ? { is: 'removed', node: before } : { is: 'added', node: after! }
}

/** What changed in a node that is the same node in both. */
function insideOf(before: DocumentNode, after: DocumentNode): Inside {
  if (isTextblock(before) && isTextblock(after))
    return { in: 'text', pieces: wordPieces(before.content ?? [], after.content ?? []) }
  if (!before.content && !after.content) return insideOfLeaf(before, after)
  if (!before.content || !after.content) return { in: 'whole' }
  if (before.type === 'tableRow' && before.content.length === after.content.length) {
    const cells = before.content.map((cell, place) => differenceOf({ before: cell, after: after.content![place]! }))
    return { in: 'nodes', differences: cells }
  }
  return { in: 'nodes', differences: nodeDifferences(before.content, after.content) }
}

function insideOfLeaf(before: DocumentNode, after: DocumentNode): Inside {
  if (before.attrs?.type !== after.attrs?.type) return { in: 'whole' }
  return { in: 'fields', fields: fieldDifferences(fieldsIn(before), fieldsIn(after)) }
}

// Something that went here and came there is one thing that moved, provided that it can be told from others.
function withMoves(differences: Difference[]): Difference[] {
  const came = new Map<string, DocumentNode>()
  for (const { is, node } of differences) if (is === 'added' && saysSomething(node)) came.set(identity(node), node)
  const went = new Map<string, DocumentNode>()
  for (const { is, node } of differences) {
    if (is !== 'removed' || went.has(identity(node)) || !came.has(identity(node))) continue
    went.set(identity(node), node)
  }
  return differences.map((difference): Difference => {
    const { is, node } = difference
    const before = went.get(identity(node))
    if (is === 'removed' && before === node) return { is: 'movedAway', node }
    if (is !== 'added' || !before || came.get(identity(node)) !== node) return difference
    if (isEqual(before, node)) return { is: 'movedHere', before, node }
    return { is: 'movedHere', before, node, inside: insideOf(before, node) }
  })
}

function identity(node: DocumentNode) {
  return nameOf(node) ?? keyOf(node)
}

const keys = new WeakMap<DocumentNode, string>()

function keyOf(node: DocumentNode) {
  const known = keys.get(node)
  if (known !== undefined) return known
  const key = JSON.stringify(node)
  keys.set(node, key)
  return key
}

function isEqual(before: DocumentNode, after: DocumentNode) {
  return before === after || keyOf(before) === keyOf(after)
}
