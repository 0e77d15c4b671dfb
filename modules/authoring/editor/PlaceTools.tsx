import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { BetweenHorizontalStart, BetweenVerticalStart, Columns3, Eraser, Heading, Rows3, Trash2 } from 'lucide-react'
import { calloutKinds } from '~/modules/blocks/document'
import { calloutNames } from '../texts'
import { calloutIcons } from './calloutIcons'
import { useSurroundings } from './context'
import { RovingToolbar } from './RovingToolbar'
import { ToolButton } from './ToolButton'
import { editorTexts } from './texts'

/** A second row of tools while the cursor is in a table or a callout. */
export function PlaceTools({ editor }: { editor: Editor }) {
  const place = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      current.isActive('table') ? 'table' : current.isActive('callout') ? 'callout' : undefined,
  })
  if (place === 'table') return <TableTools editor={editor} />
  if (place === 'callout') return <CalloutTools editor={editor} />
  return null
}

function TableTools({ editor }: { editor: Editor }) {
  const t = editorTexts[useSurroundings().language]
  const run = () => editor.chain().focus().ownStep()
  return (
    <RovingToolbar label={t.tableTools} className="toolbar-second">
      <ToolButton icon={BetweenVerticalStart} label={t.rowAdd} onClick={() => run().addRowAfter().run()} />
      <ToolButton icon={BetweenHorizontalStart} label={t.columnAdd} onClick={() => run().addColumnAfter().run()} />
      <ToolButton icon={Rows3} label={t.rowRemove} onClick={() => run().deleteRow().run()} />
      <ToolButton icon={Columns3} label={t.columnRemove} onClick={() => run().deleteColumn().run()} />
      <ToolButton icon={Heading} label={t.tableHeader} onClick={() => run().toggleHeaderRow().run()} />
      <ToolButton icon={Trash2} label={t.tableRemove} onClick={() => run().deleteTable().run()} />
    </RovingToolbar>
  )
}

function CalloutTools({ editor }: { editor: Editor }) {
  const { language } = useSurroundings()
  const t = editorTexts[language]
  const kind = useEditorState({ editor, selector: ({ editor: current }) => current.getAttributes('callout').kind })
  return (
    <RovingToolbar label={t.calloutTools} className="toolbar-second">
      {calloutKinds.map((one) => (
        <ToolButton
          key={one}
          icon={calloutIcons[one]}
          label={calloutNames[language][one]}
          isOn={kind === one}
          onClick={() => editor.chain().focus().ownStep().updateAttributes('callout', { kind: one }).run()}
        />
      ))}
      <ToolButton
        icon={Eraser}
        label={t.calloutOff}
        onClick={() => editor.chain().focus().ownStep().lift('callout').run()}
      />
    </RovingToolbar>
  )
}
