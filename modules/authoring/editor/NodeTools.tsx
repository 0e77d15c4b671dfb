import type { NodeViewProps } from '@tiptap/react'
import { ArrowDown, ArrowUp, Ellipsis, GripVertical, type LucideIcon } from 'lucide-react'
import { type ButtonHTMLAttributes, memo, useEffect, useId, useRef, useState } from 'react'
import { useSurroundings } from './context'
import { blockItems, moveAndSay } from './handle/blockItems'
import { Menu } from './Menu'
import { editorTexts } from './texts'

type Props = Pick<NodeViewProps, 'editor' | 'getPos'> & { name: string; icon: LucideIcon }

/** The strip above a block or image: what it is, a grip to drag it by, arrows that move it, and a menu for the rest. */
export const NodeTools = memo(function NodeTools({ editor, getPos, name, icon: Icon }: Props) {
  const around = useSurroundings()
  const t = editorTexts[around.language]
  const move = (by: -1 | 1) => () => {
    const at = getPos()
    if (at !== undefined) moveAndSay(editor, at, by, around)
  }
  return (
    <div className="node-tools" contentEditable={false}>
      <span className="node-handle" data-drag-handle draggable="true">
        <GripVertical aria-hidden="true" size={18} />
      </span>
      <span className="node-name">
        <Icon aria-hidden="true" size={18} />
        {name}
      </span>
      <ToolButton label={t.up(name)} onClick={move(-1)}>
        <ArrowUp aria-hidden="true" size={18} />
      </ToolButton>
      <ToolButton label={t.down(name)} onClick={move(1)}>
        <ArrowDown aria-hidden="true" size={18} />
      </ToolButton>
      <NodeMenu {...{ editor, getPos, name }} />
    </div>
  )
})

function NodeMenu({ editor, getPos, name }: Omit<Props, 'icon'>) {
  const around = useSurroundings()
  const label = editorTexts[around.language].blockMenu(name)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const at = isOpen ? getPos() : undefined
  useEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) setOpen(false)
    }
    for (const event of ['pointerdown', 'focusin']) document.addEventListener(event, leave)
    return () => {
      for (const event of ['pointerdown', 'focusin']) document.removeEventListener(event, leave)
    }
  }, [isOpen])
  const close = (toButton: boolean) => {
    setOpen(false)
    if (toButton) box.current?.querySelector('button')?.focus()
  }
  return (
    <div className="node-menu" ref={box}>
      <ToolButton
        label={label}
        onClick={() => setOpen(!isOpen)}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
      >
        <Ellipsis aria-hidden="true" size={18} />
      </ToolButton>
      {at !== undefined && <Menu id={id} label={label} items={blockItems(editor, at, around)} close={close} />}
    </div>
  )
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { label: string }

function ToolButton({ label, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type="button" className="quiet" aria-label={label} title={label}>
      {children}
    </button>
  )
}
