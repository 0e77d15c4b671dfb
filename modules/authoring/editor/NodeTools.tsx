import type { NodeViewProps } from '@tiptap/react'
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSurroundings } from './context'
import { moveNode, removeNode } from './moveNode'
import { editorTexts } from './texts'

type Props = Pick<NodeViewProps, 'editor' | 'getPos'> & { name: string; icon?: ReactNode }

/** The strip above a block or image: what it is, a handle to drag it by, and buttons that do the same. */
export function NodeTools({ editor, getPos, name, icon }: Props) {
  const t = editorTexts[useSurroundings().language]
  const at = (work: (position: number) => void) => () => {
    const position = getPos()
    if (position !== undefined) work(position)
  }
  return (
    <div className="node-tools" contentEditable={false}>
      <span className="node-handle" data-drag-handle draggable="true">
        <GripVertical aria-hidden="true" size={18} />
      </span>
      <span className="node-name">
        {icon}
        {name}
      </span>
      <ToolButton label={t.up(name)} onClick={at((position) => moveNode(editor, position, -1))}>
        <ArrowUp aria-hidden="true" size={18} />
      </ToolButton>
      <ToolButton label={t.down(name)} onClick={at((position) => moveNode(editor, position, 1))}>
        <ArrowDown aria-hidden="true" size={18} />
      </ToolButton>
      <ToolButton label={t.remove(name)} onClick={at((position) => removeNode(editor, position))}>
        <Trash2 aria-hidden="true" size={18} />
      </ToolButton>
    </div>
  )
}

function ToolButton({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className="quiet" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  )
}
