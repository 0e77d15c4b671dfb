import type { DocumentNode } from '~/modules/blocks/document'
import type { Loss } from './pieces'

export type Part = { title: string; content: DocumentNode[]; losses: Loss[] }

// Half of what a page may be (checkDocument), so that its author can write on.
const mostLetters = 250_000
const mostNodes = 5000

/** Makes more pages of one that would be too long to save. */
export function cutToSize<P extends Part>(part: P): P[] {
  const pages: DocumentNode[][] = [[]]
  let size = { letters: 0, nodes: 0 }
  for (const node of part.content.flatMap(halved)) {
    const own = sizeOf(node)
    const isFull = size.letters + own.letters > mostLetters || size.nodes + own.nodes > mostNodes
    if (isFull && pages.at(-1)!.length > 0) {
      pages.push([])
      size = { letters: 0, nodes: 0 }
    }
    pages.at(-1)!.push(node)
    size = { letters: size.letters + own.letters, nodes: size.nodes + own.nodes }
  }
  if (pages.length === 1) return [{ ...part, content: pages[0]! }]
  return pages.map((content, place) => ({
    ...part,
    title: withNumber(part.title, place + 1),
    content,
    losses: place === 0 ? part.losses : [],
  }))
}

// A text, list or table that is too long by itself goes on in a next one.
function halved(node: DocumentNode): DocumentNode[] {
  const { letters, nodes } = sizeOf(node)
  if (letters <= mostLetters && nodes <= mostNodes) return [node]
  const content = node.content ?? []
  if (content.length > 1) {
    const half = Math.ceil(content.length / 2)
    const start =
      node.type === 'orderedList' ? { attrs: { start: Math.min(9999, Number(node.attrs?.start ?? 1) + half) } } : {}
    return [
      ...halved({ ...node, content: content.slice(0, half) }),
      ...halved({ ...node, ...start, content: content.slice(half) }),
    ]
  }
  const text = content[0]?.text
  if (text === undefined) return [node]
  const half = text.lastIndexOf(' ', text.length / 2)
  const cut = half > 0 ? half : Math.floor(text.length / 2)
  const parts = [text.slice(0, cut), text.slice(cut)]
  return parts.flatMap((one) => halved({ ...node, content: [{ ...content[0]!, text: one }] }))
}

function sizeOf(node: DocumentNode): { letters: number; nodes: number } {
  const inner = (node.content ?? []).map(sizeOf)
  const own = { letters: 40 + (node.text?.length ?? 0) + 20 * (node.marks?.length ?? 0), nodes: 1 }
  return inner.reduce((sum, one) => ({ letters: sum.letters + one.letters, nodes: sum.nodes + one.nodes }), own)
}

/** A title with a number behind it, within what a title may be long. */
export function withNumber(title: string, number: number) {
  return `${title.slice(0, 113).trimEnd()} (${number})`
}
