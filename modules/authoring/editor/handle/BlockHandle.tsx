import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react'
import { type DragEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { useSurroundings } from '../context'
import { Menu } from '../Menu'
import { editorTexts } from '../texts'
import { sliceOf } from './blockActions'
import { blockItems, moveAndSay } from './blockItems'
import { blockName } from './blockName'
import { currentBlock } from './topBlock'
import { usePointedBlock } from './usePointedBlock'

/** Opens the menu of the block that the cursor is in. */
export type HandleDoor = { open: () => void }

/**
 * Beside the block that is pointed at, in the margin of the sheet: a grip to drag it by and to open its menu, and arrows
 * that move it. Like a dimension line.
 */
export function BlockHandle({ editor, door }: { editor: Editor; door: Ref<HandleDoor> }) {
  const around = useSurroundings()
  const t = editorTexts[around.language]
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const { shown, show, hide } = usePointedBlock(editor, isOpen)
  const close = (toButton: boolean) => {
    setOpen(false)
    if (toButton) editor.view.focus()
  }
  useImperativeHandle(door, () => ({
    open() {
      const block = currentBlock(editor.state)
      if (!block) return
      show(block.at)
      setOpen(true)
    },
  }))
  useEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: PointerEvent) => {
      if (!box.current?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [isOpen])
  const node = shown && editor.state.doc.nodeAt(shown.at)
  if (!shown || !node) return null
  const name = blockName(node, around.language)
  const move = (by: -1 | 1) => {
    const moved = moveAndSay(editor, shown.at, by, around)
    if (moved) show(moved.at)
  }
  return (
    <div ref={box} className="block-handle" style={{ top: shown.top }} contentEditable={false}>
      <button
        type="button"
        className="handle-step"
        tabIndex={-1}
        aria-label={t.up(name)}
        title={t.moveUp}
        onClick={() => move(-1)}
      >
        <ChevronUp aria-hidden="true" size={18} />
      </button>
      <button
        type="button"
        className="handle-grip"
        tabIndex={-1}
        draggable
        aria-label={t.blockMenu(name)}
        title={t.dragOrMenu}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onDragStart={(event) => startDrag(editor, shown.at, event)}
        onDragEnd={() => {
          editor.view.dragging = null
          hide()
        }}
      >
        <GripVertical aria-hidden="true" size={18} />
      </button>
      <button
        type="button"
        className="handle-step"
        tabIndex={-1}
        aria-label={t.down(name)}
        title={t.moveDown}
        onClick={() => move(1)}
      >
        <ChevronDown aria-hidden="true" size={18} />
      </button>
      {isOpen && <Menu id={id} label={t.blockMenu(name)} items={blockItems(editor, shown.at, around)} close={close} />}
    </div>
  )
}

// What the text itself does when something in it is dragged: the drop then moves the node, and one undo brings it back.
function startDrag({ view }: Editor, at: number, event: DragEvent) {
  const node = view.state.doc.nodeAt(at)
  const element = view.nodeDOM(at)
  if (!node || !(element instanceof Element)) return
  const slice = sliceOf(node)
  const { dom, text } = view.serializeForClipboard(slice)
  event.dataTransfer.clearData()
  event.dataTransfer.setData('text/html', dom.innerHTML)
  event.dataTransfer.setData('text/plain', text)
  event.dataTransfer.effectAllowed = 'copyMove'
  event.dataTransfer.setDragImage(element, 0, 0)
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
  view.dragging = { slice, move: true }
}
