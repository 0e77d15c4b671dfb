import { type Editor, posToDOMRect } from '@tiptap/core'
import { Bold, BookA, Heading2, Heading3, Italic, Link } from 'lucide-react'
import { type Ref, useEffect, useRef } from 'react'
import { useSurroundings } from '../context'
import { RovingToolbar } from '../RovingToolbar'
import { ToolButton } from '../ToolButton'
import { editorTexts } from '../texts'
import { stayAt } from './stayAt'
import { useSelectedText } from './useSelectedText'

type Props = {
  editor: Editor
  handle: Ref<{ focus: () => void }>
  onLink: () => void
  onTerm: () => void
  toToolbar: () => void
}

/** Beside text that is selected: what is done with selected text most. Alt+F10 goes here, and again to the whole toolbar. */
export function FloatingToolbar(props: Props) {
  const selected = useSelectedText(props.editor)
  return selected ? <Toolbar {...props} {...selected} /> : null
}

function Toolbar({ editor, handle, onLink, onTerm, toToolbar, from, to }: Props & { from: number; to: number }) {
  const t = editorTexts[useSurroundings().language]
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { view } = editor
    const place = () => (to > view.state.doc.content.size ? null : posToDOMRect(view, from, to))
    if (box.current) return stayAt(box.current, place, view.dom, { placement: 'top', gap: 8 })
  }, [editor, from, to])
  const run = () => editor.chain().focus()
  const isHeading = (level: number) => editor.isActive('heading', { level })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: two keys for all buttons in it, which are the controls.
    <div
      ref={box}
      className="floating"
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor.commands.focus()
        if (event.altKey && event.key === 'F10') toToolbar()
      }}
    >
      <RovingToolbar label={t.selectionTools} handle={handle}>
        <ToolButton
          icon={Bold}
          label={t.bold}
          isOn={editor.isActive('bold')}
          onClick={() => run().toggleBold().run()}
        />
        <ToolButton
          icon={Italic}
          label={t.italic}
          isOn={editor.isActive('italic')}
          onClick={() => run().toggleItalic().run()}
        />
        <ToolButton icon={Link} label={t.link} isOn={editor.isActive('link')} onClick={onLink} />
        <ToolButton icon={BookA} label={t.term} isOn={editor.isActive('term')} onClick={onTerm} />
        {editor.can().toggleHeading({ level: 2 }) && (
          <>
            <ToolButton
              icon={Heading2}
              label={t.heading}
              isOn={isHeading(2)}
              onClick={() => run().ownStep().toggleHeading({ level: 2 }).run()}
            />
            <ToolButton
              icon={Heading3}
              label={t.subheading}
              isOn={isHeading(3)}
              onClick={() => run().ownStep().toggleHeading({ level: 3 }).run()}
            />
          </>
        )}
      </RovingToolbar>
    </div>
  )
}
