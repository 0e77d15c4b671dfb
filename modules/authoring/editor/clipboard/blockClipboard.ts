import { type Editor, Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { BlockInstance } from '~/modules/blocks/block'
import type { DocumentNode } from '~/modules/blocks/document'
import { mediaIdsOf } from '~/modules/blocks/mediaIds'
import { problemsOf } from '~/modules/blocks/schemas'
import { type Glossary, noGlossary } from '../context'
import { bringTermsAlong } from '../glossary/bringTermsAlong'
import { placeFor, selectInserted } from '../insert/insertNode'
import { type Bring, bringAlong } from './bringAlong'
import { clipboardText } from './clipboardText'
import { isMissingMedia } from './missingMedia'
import { isOnShelf, type Shelf } from './shelf'

/** How many images and files, blocks, and terms did not come along; -1 while the server is silent. */
export type Lost = { media?: number; blocks?: number; terms?: number }

export type BlockClipboardOptions = {
  bring: Bring
  /** Of the module that is written now. */
  glossary: () => Glossary
  shelf?: Shelf
  nameOf: (node: Node) => string
  /** What did not come along, for a sentence. */
  onLost: (lost: Lost) => void
}

type Receiving = Pick<BlockClipboardOptions, 'bring' | 'glossary' | 'onLost'>

/** Blocks through the clipboard of the system: whole, beside what is there, with their media, and never lost on the way. */
export const BlockClipboard = Extension.create<BlockClipboardOptions>({
  name: 'blockClipboard',
  priority: 900,
  addOptions: () => ({ bring: async () => undefined, glossary: () => noGlossary, nameOf: () => '', onLost: () => {} }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      new Plugin({
        props: {
          clipboardTextSerializer: (slice) => clipboardText(slice.content),
          transformPasted: (slice) => receive(editor, options, slice),
          handlePaste: (view, _event, slice) => {
            if (!editor.isEditable || !isWhole(slice)) return false
            putDown(view, slice)
            if (options.shelf && isOnShelf(options.shelf, slice.content.content)) options.shelf.clear()
            return true
          },
          handleDOMEvents: {
            cut(view) {
              const cut = view.state.selection.content().content
              if (editor.isEditable && cut.content.some(holdsBlock)) keepOnShelf(options, cut)
              return false
            },
          },
        },
      }),
    ]
  },
})

/** Puts whole nodes below what the cursor is in, or in the place of an empty line. They never split or replace anything. */
export function putDown(view: EditorView, slice: Slice) {
  const { state } = view
  const change = state.tr
  if (!state.selection.empty && state.selection instanceof TextSelection) change.deleteSelection()
  const { from, to } = placeFor(change.doc, change.selection, slice.content.firstChild!.type)
  change.replaceWith(from, to, slice.content)
  selectInserted(change, from + slice.content.size - slice.content.lastChild!.nodeSize)
  view.dispatch(change.setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView())
  view.focus()
}

/** What lies on the shelf comes to stand here, as if it was pasted. */
export function takeFromShelf(editor: Editor, options: Receiving, shelf: Shelf) {
  const kept = shelf.read()
  if (!kept) return
  const nodes = kept.nodes.map((node) => editor.schema.nodeFromJSON(node))
  putDown(editor.view, receive(editor, options, new Slice(Fragment.from(nodes), 0, 0)))
  shelf.clear()
}

export function keepOnShelf(
  { shelf, nameOf }: Pick<BlockClipboardOptions, 'shelf' | 'nameOf'>,
  { content: nodes }: Fragment,
) {
  const named = nodes.find(holdsBlock) ?? nodes[0]
  if (named) shelf?.put({ nodes: nodes.map((node) => node.toJSON() as DocumentNode), name: nameOf(named) })
}

function holdsBlock(node: Node) {
  let holds = node.isBlock && node.isAtom
  node.descendants((inner) => {
    holds ||= inner.isBlock && inner.isAtom
    return !holds
  })
  return holds
}

// A line or more of a text joins the text it is pasted in; what was copied whole stays whole.
function isWhole({ openStart, openEnd, content }: Slice) {
  return openStart === 0 && openEnd === 0 && content.childCount > 0 && content.content.every((node) => node.isBlock)
}

function receive(editor: Editor, options: Receiving, slice: Slice) {
  const fitting = withoutBroken(slice)
  const blocks = blockCount(slice.content) - blockCount(fitting.content)
  if (blocks > 0) options.onLost({ blocks })
  const known = new Set(mediaIdsOf(editor.state.doc.toJSON() as DocumentNode))
  const pasted = mediaIdsOf({ type: 'doc', content: (fitting.content.toJSON() ?? []) as DocumentNode[] })
  const foreign = pasted.filter((id) => !known.has(id) && !isMissingMedia(id))
  if (foreign.length > 0)
    void bringAlong(editor, options.bring, foreign, () => options.onLost({ media: -1 })).then((media) => {
      if (media > 0) options.onLost({ media })
    })
  void bringTermsAlong(editor, options.glossary(), fitting.content).then((terms) => {
    if (terms > 0) options.onLost({ terms })
  })
  return fitting
}

// A block from elsewhere may hold anything; what could not be saved would only break its form.
function withoutBroken(slice: Slice) {
  const content = keep(slice.content)
  return content === slice.content ? slice : new Slice(content, slice.openStart, slice.openEnd)
}

function keep(content: Fragment): Fragment {
  const kept = content.content.flatMap((node) => {
    if (node.type.name === 'block') return problemsOf(node.attrs as BlockInstance, 'saving').length > 0 ? [] : [node]
    const inner = keep(node.content)
    return [inner === node.content ? node : node.copy(inner)]
  })
  return kept.length === content.childCount && kept.every((node, index) => node === content.child(index))
    ? content
    : Fragment.from(kept)
}

function blockCount(content: Fragment) {
  let count = 0
  content.descendants((node) => {
    if (node.type.name === 'block') count += 1
  })
  return count
}
