import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { newBlockId } from '../newBlockId'

/**
 * Keeps block ids unique. A copy gets a new id, the original keeps its own; so does a block that is cut and pasted on
 * the same page. A block that comes from another page or module is a copy.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins() {
    const known = new Set<string>()
    return [
      new Plugin({
        state: {
          init: (_config, state) => remember(known, state.doc),
          apply: (_transaction, value) => value,
        },
        appendTransaction: (transactions, before, after) =>
          transactions.some((transaction) => transaction.docChanged) ? renew(known, transactions, before, after) : null,
      }),
    ]
  },
})

function remember(known: Set<string>, document: Node) {
  for (const { id } of blocksIn(document)) known.add(id)
}

function renew(known: Set<string>, transactions: readonly Transaction[], before: EditorState, after: EditorState) {
  const blocks = blocksIn(after.doc)
  const homes = new Map(blocksIn(before.doc).map(({ id, at }) => [id, mapped(at, transactions)]))
  const isPaste = transactions.some(
    (transaction) => transaction.getMeta('paste') || transaction.getMeta('uiEvent') === 'drop',
  )
  const taken = new Set<string>()
  const change = after.tr
  for (const { id, at } of blocks.toSorted((a, b) => distance(homes, a) - distance(homes, b))) {
    const isForeign = isPaste && !known.has(id)
    if (taken.has(id) || isForeign) change.setNodeAttribute(at, 'id', newBlockId())
    else taken.add(id)
  }
  remember(known, change.doc)
  return change.docChanged ? change : null
}

function blocksIn(document: Node) {
  const found: { id: string; at: number }[] = []
  document.descendants((node, at) => {
    if (node.type.name === 'block') found.push({ id: node.attrs.id, at })
  })
  return found
}

function mapped(at: number, transactions: readonly Transaction[]) {
  return transactions.reduce((position, transaction) => transaction.mapping.map(position), at)
}

// The block nearest to where its id was is the original.
function distance(homes: Map<string, number>, { id, at }: { id: string; at: number }) {
  return Math.abs(at - (homes.get(id) ?? at))
}
