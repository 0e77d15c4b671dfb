import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import {
  Bold,
  CircleHelp,
  Heading2,
  Heading3,
  Image,
  Info,
  Italic,
  Lightbulb,
  Link,
  List,
  ListOrdered,
  Redo2,
  Ruler,
  SeparatorHorizontal,
  Table,
  TriangleAlert,
  Undo2,
} from 'lucide-react'
import type { Ref } from 'react'
import { type BlockType, blocks } from '~/modules/blocks/blocks'
import { type CalloutKind, calloutKinds } from '~/modules/blocks/document'
import { blockMenu } from '~/modules/blocks/editorViews'
import { newBlockId } from '../newBlockId'
import { calloutNames } from '../texts'
import { useSurroundings } from './context'
import { insertNode, insertTable } from './insertNode'
import { RovingToolbar } from './RovingToolbar'
import { ToolButton } from './ToolButton'
import { ToolMenu } from './ToolMenu'
import { editorTexts } from './texts'

export const calloutIcons = { tip: Lightbulb, safety: TriangleAlert, rule: Ruler }

type Props = {
  editor: Editor
  handle: Ref<{ focus: () => void }>
  onLink: () => void
  onImage: () => void
  onSplit: () => void
}

/** What can be done with the text, and what can be put in. */
export function Toolbar({ editor, handle, onLink, onImage, onSplit }: Props) {
  const { language, fresh } = useSurroundings()
  const t = editorTexts[language]
  const is = useEditorState({ editor, selector: ({ editor: current }) => stateOf(current) })
  const run = () => editor.chain().focus()
  const insertBlock = (type: BlockType) => {
    const id = newBlockId()
    const { version, empty } = blocks[type]
    fresh.add(id)
    insertNode(editor, { type: 'block', attrs: { id, type, version, content: empty() } })
  }
  const insertCallout = (kind: CalloutKind) =>
    insertNode(editor, { type: 'callout', attrs: { kind }, content: [{ type: 'paragraph' }] })
  return (
    <RovingToolbar label={t.toolbar} handle={handle}>
      <ToolButton icon={Bold} label={t.bold} isOn={is.bold} onClick={() => run().toggleBold().run()} />
      <ToolButton icon={Italic} label={t.italic} isOn={is.italic} onClick={() => run().toggleItalic().run()} />
      <ToolButton icon={Link} label={t.link} isOn={is.link} onClick={onLink} />
      <span className="tool-line" />
      <ToolButton
        icon={Heading2}
        label={t.heading}
        isOn={is.heading}
        onClick={() => run().toggleHeading({ level: 2 }).run()}
      />
      <ToolButton
        icon={Heading3}
        label={t.subheading}
        isOn={is.subheading}
        onClick={() => run().toggleHeading({ level: 3 }).run()}
      />
      <ToolButton icon={List} label={t.bullets} isOn={is.bullets} onClick={() => run().toggleBulletList().run()} />
      <ToolButton
        icon={ListOrdered}
        label={t.numbers}
        isOn={is.numbers}
        onClick={() => run().toggleOrderedList().run()}
      />
      <span className="tool-line" />
      <ToolMenu
        icon={CircleHelp}
        label={t.question}
        items={(Object.keys(blocks) as BlockType[]).map((type) => {
          const { icon, name, use } = blockMenu[type]
          return { key: type, icon, label: name[language], hint: use[language], run: () => insertBlock(type) }
        })}
      />
      <ToolButton icon={Image} label={t.image} onClick={onImage} />
      <ToolButton
        icon={Table}
        label={t.table}
        isOff={is.table || is.callout}
        onClick={() => insertTable(editor, t.tableHead)}
      />
      <ToolMenu
        icon={Info}
        label={t.callout}
        isOff={is.table || is.callout}
        items={calloutKinds.map((kind) => ({
          key: kind,
          icon: calloutIcons[kind],
          label: calloutNames[language][kind],
          run: () => insertCallout(kind),
        }))}
      />
      <ToolButton icon={SeparatorHorizontal} label={t.split} long={t.splitLong} onClick={onSplit} />
      <span className="tool-line" />
      <ToolButton
        icon={Undo2}
        label={t.undo}
        long={t.undoLong}
        isOff={!is.canUndo}
        onClick={() => run().undo().run()}
      />
      <ToolButton
        icon={Redo2}
        label={t.redo}
        long={t.redoLong}
        isOff={!is.canRedo}
        onClick={() => run().redo().run()}
      />
    </RovingToolbar>
  )
}

function stateOf(editor: Editor) {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    link: editor.isActive('link'),
    heading: editor.isActive('heading', { level: 2 }),
    subheading: editor.isActive('heading', { level: 3 }),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    table: editor.isActive('table'),
    callout: editor.isActive('callout'),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  }
}
