import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowUp, ClipboardCopy, CopyPlus, Plus, Scissors, Trash2 } from 'lucide-react'
import { keepOnShelf } from '../clipboard/blockClipboard'
import { copyBlock } from '../clipboard/copyBlock'
import type { EditorSurroundings } from '../context'
import { keysText } from '../keys/keysText'
import type { MenuItem } from '../Menu'
import { editorTexts } from '../texts'
import { duplicateBlock, insertBelow, removeBlock, sliceOf } from './blockActions'
import { blockName } from './blockName'
import { moveBlock } from './moveBlock'

type Around = Pick<EditorSurroundings, 'language' | 'say' | 'shelf'>

/** What can be done with the node at a position as a whole, for the menus of handles. */
export function blockItems(editor: Editor, at: number, around: Around): MenuItem[] {
  const t = editorTexts[around.language]
  const { $at, node } = nodeAt(editor, at)
  if (!node) return []
  const [index, last] = [$at.index(), $at.parent.childCount - 1]
  return [
    {
      key: 'up',
      icon: ArrowUp,
      label: t.moveUp,
      keys: keysText('Alt-Shift-ArrowUp'),
      isOff: index === 0,
      run: () => moveAndSay(editor, at, -1, around),
    },
    {
      key: 'down',
      icon: ArrowDown,
      label: t.moveDown,
      keys: keysText('Alt-Shift-ArrowDown'),
      isOff: index === last,
      run: () => moveAndSay(editor, at, 1, around),
    },
    {
      key: 'below',
      icon: Plus,
      label: t.insertBelow,
      run: () => insertBelow(editor, at),
    },
    {
      key: 'duplicate',
      icon: CopyPlus,
      label: t.duplicate,
      keys: keysText('Mod-d'),
      run: () => duplicateAndSay(editor, at, around),
    },
    { key: 'copy', icon: ClipboardCopy, label: t.copy, run: () => copyAndSay(editor, at, around) },
    { key: 'cut', icon: Scissors, label: t.cut, run: () => cutAndSay(editor, at, around) },
    { key: 'remove', icon: Trash2, label: t.removeBlock, run: () => removeAndSay(editor, at, around) },
  ]
}

/** Moves a node and tells where it stands now, or that it cannot go further. */
export function moveAndSay(editor: Editor, at: number, by: -1 | 1, { language, say }: Around) {
  const t = editorTexts[language]
  const { node } = nodeAt(editor, at)
  if (!node) return
  const name = blockName(node, language)
  const moved = moveBlock(editor, at, by)
  say(moved ? t.moved(name, moved.place, moved.total) : by < 0 ? t.isFirst(name) : t.isLast(name))
  return moved
}

export function duplicateAndSay(editor: Editor, at: number, { language, say }: Around) {
  const { node } = nodeAt(editor, at)
  if (!node) return
  duplicateBlock(editor, at)
  say(editorTexts[language].duplicated(blockName(node, language)))
}

export function removeAndSay(editor: Editor, at: number, { language, say }: Around) {
  const { node } = nodeAt(editor, at)
  if (!node) return
  removeBlock(editor, at)
  say(editorTexts[language].removed(blockName(node, language)))
}

function copyAndSay(editor: Editor, at: number, { language, say }: Around) {
  const t = editorTexts[language]
  const { node } = nodeAt(editor, at)
  if (!node) return
  editor.view.focus()
  say(copyBlock(editor, node) ? t.copied(blockName(node, language)) : t.copyFailed)
}

// The shelf has it in any case, so it may go even when the browser keeps its clipboard closed.
function cutAndSay(editor: Editor, at: number, { language, say, shelf }: Around) {
  const t = editorTexts[language]
  const { node } = nodeAt(editor, at)
  if (!node) return
  const name = blockName(node, language)
  editor.view.focus()
  const isCopied = copyBlock(editor, node)
  keepOnShelf({ shelf, nameOf: (one) => blockName(one, language) }, sliceOf(node).content)
  if (!isCopied && !shelf?.read()) return say(t.copyFailed)
  removeBlock(editor, at)
  say(t.cutDone(name))
}

function nodeAt({ state }: Editor, at: number) {
  const $at = state.doc.resolve(at)
  return { $at, node: state.doc.nodeAt(at) }
}
