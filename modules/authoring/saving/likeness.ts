import type { DocumentNode } from '~/modules/blocks/document'

/** All that can be read in a node: its text, and the words in its attributes, such as a question's. */
export function textOf(node: DocumentNode): string {
  const own =
    node.text ?? Object.entries(node.attrs ?? {}).flatMap(([name, value]) => (name === 'id' ? [] : stringsIn(value)))
  const below = (node.content ?? []).map(textOf)
  return [own, ...below].flat().filter(Boolean).join(' ').trim()
}

export function wordsOf(node: DocumentNode): string[] {
  return textOf(node).split(/\s+/u).filter(Boolean)
}

/** How much two nodes have in common, from 0 to 1. Blocks and images are known by their id, text by its words. */
export function similarity(one: DocumentNode, other: DocumentNode): number {
  if (one.type !== other.type) return 0
  const [id, otherId] = [idOf(one), idOf(other)]
  if (id || otherId) return id === otherId ? 1 : 0
  const [words, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  if (words.size + others.size === 0) return 1
  const least = Math.min(words.size, others.size)
  if (least === 0) return 0
  const shared = [...words].filter((word) => others.has(word)).length
  // A text that has grown is the same text, however long it became.
  return Math.max((2 * shared) / (words.size + others.size), shared === least ? 0.9 : 0)
}

function idOf(node: DocumentNode) {
  if (node.type === 'block') return node.attrs?.id
  return node.type === 'image' ? node.attrs?.mediaId : undefined
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => (name === 'id' ? [] : stringsIn(one)))
}
