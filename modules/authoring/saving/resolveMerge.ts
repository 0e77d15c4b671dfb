import type { DocumentNode } from '~/modules/blocks/document'
import { newBlockId } from '../newBlockId'
import { isPlace, type Merge } from './mergePages'
import type { PageText } from './pageSaver'

export type Choice = 'mine' | 'theirs' | 'both'

const longestTitle = 120

/** The page that comes of a merge with one choice for each of its places, in their order. Block ids stay unique. */
export function resolveMerge(merge: Merge, choices: Choice[]): PageText {
  const left = [...choices]
  const next = () => left.shift() ?? 'both'
  const title = typeof merge.title === 'string' ? merge.title : titleBy(next(), merge.title)
  const nodes = merge.parts.flatMap((part) => (isPlace(part) ? nodesBy(next(), part) : [part]))
  const content = withOwnIds(nodes)
  return {
    title,
    kind: merge.kind,
    document: { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] },
  }
}

function titleBy(choice: Choice, { mine, theirs }: { mine: string; theirs: string }) {
  return choice === 'both' ? `${theirs} / ${mine}`.slice(0, longestTitle) : choice === 'mine' ? mine : theirs
}

function nodesBy(choice: Choice, { mine, theirs }: { mine: DocumentNode[]; theirs: DocumentNode[] }) {
  return choice === 'both' ? [...theirs, ...mine] : choice === 'mine' ? mine : theirs
}

// The same block twice: once as it is, and where the two differ the second is a block of its own.
function withOwnIds(nodes: DocumentNode[]): DocumentNode[] {
  const known = new Map<string, string>()
  return nodes.flatMap((node) => {
    if (known.get(idIn(node)) === JSON.stringify(node)) return []
    return [renewed(node)]
  })

  function renewed(node: DocumentNode): DocumentNode {
    if (node.type !== 'block') return node.content ? { ...node, content: node.content.map(renewed) } : node
    const one = known.has(idIn(node)) ? { ...node, attrs: { ...node.attrs, id: newBlockId() } } : node
    known.set(idIn(one), JSON.stringify(one))
    return one
  }
}

function idIn(node: DocumentNode) {
  return node.type === 'block' ? String(node.attrs?.id) : ''
}
