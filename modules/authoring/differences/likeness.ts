import type { DocumentNode } from '~/modules/blocks/document'
import { schema } from '../schema'
import { fieldsIn, fieldsOf } from './contentFields'

const alike = 0.4

/** Whether the newer node is the older one, changed: a block by its id, an image by its file, a text by its words. */
export function isAkin(before: DocumentNode, after: DocumentNode): boolean {
  if (familyOf(before) !== familyOf(after)) return false
  const name = nameOf(before)
  if (name || nameOf(after)) return name === nameOf(after)
  return likeness(wordsOf(before), wordsOf(after)) >= alike
}

export function isTextblock(node: DocumentNode) {
  return schema.nodes[node.type]?.isTextblock ?? false
}

/** Whether there is anything in a node that a reader would miss. */
export function saysSomething(node: DocumentNode) {
  return nameOf(node) !== undefined || wordsOf(node).size > 0
}

/** The name that a node keeps while it changes. */
export function nameOf({ type, attrs }: DocumentNode): string | undefined {
  const name = attrs?.id ?? attrs?.mediaId
  return typeof name === 'string' && name !== '' ? `${type} ${name}` : undefined
}

// A line may become a heading and a list may get numbers without being something else.
function familyOf(node: DocumentNode) {
  if (isTextblock(node)) return 'text'
  return /list$/i.test(node.type) ? 'list' : node.type
}

const known = new WeakMap<DocumentNode, Map<string, number>>()

/** How often each word stands in a node and below it. */
export function wordsOf(node: DocumentNode): Map<string, number> {
  const found = known.get(node)
  if (found) return found
  const counts = new Map<string, number>()
  for (const word of textOf(node).match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  known.set(node, counts)
  return counts
}

function textOf(node: DocumentNode): string {
  if (node.type === 'block') return wordsInFields(fieldsIn(node))
  return [node.text ?? '', ...(node.content ?? []).map(textOf)].join(isTextblock(node) ? '' : '\n')
}

function wordsInFields(content: unknown) {
  return fieldsOf(content)
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .join('\n')
}

/** Dice's coefficient of two bags of words: 1 when they are the same, 0 when they share none. */
function likeness(one: Map<string, number>, other: Map<string, number>) {
  let shared = 0
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0)
  const all = sum(one) + sum(other)
  return all === 0 ? 1 : (2 * shared) / all
}

function sum(counts: Map<string, number>) {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
