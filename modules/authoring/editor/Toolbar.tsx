import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { useEditorState } from '@tiptap/react'
import {
  Bold,
  BookA,
  CircleHelp,
  Ellipsis,
  GripVertical,
  Heading2,
  Heading3,
  Info,
  Italic,
  Link,
  List,
  ListOrdered,
  Redo2,
  Undo2,
  Wrench,
} from 'lucide-react'
import type { Ref } from 'react'
import { useSurroundings } from './context'
import { blockItems } from './handle/blockItems'
import { currentBlock } from './handle/topBlock'
import { type Insertable, type InsertGroup, type InsertTools, insertMenu } from './insert/insertable'
import { insertables } from './insert/insertables'
import type { PanelName } from './panels'
import { RovingToolbar } from './RovingToolbar'
import { ToolButton } from './ToolButton'
import { ToolMenu } from './ToolMenu'
import { editorTexts } from './texts'

type Props = {
  editor: Editor
  handle: Ref<{ focus: () => void }>
  tools: InsertTools
  onPanel: (name: PanelName) => void
}

/** What can be done with the text, and what can be put in. */
export function Toolbar({ editor, handle, tools, onPanel }: Props) {
  const surroundings = useSurroundings()
  const { language } = surroundings
  const t = editorTexts[language]
  const is = useEditorState({ editor, selector: ({ editor: current }) => stateOf(current) })
  const run = () => editor.chain().focus()
  const trade = ofGroup('trade')
  const more = insertables.filter((one) => ['show', 'more'].includes(one.group) && !one.isButton)
  return (
    <RovingToolbar label={t.toolbar} handle={handle}>
      <ToolButton icon={Bold} label={t.bold} isOn={is.bold} onClick={() => run().toggleBold().run()} />
      <ToolButton icon={Italic} label={t.italic} isOn={is.italic} onClick={() => run().toggleItalic().run()} />
      <ToolButton icon={Link} label={t.link} isOn={is.link} onClick={() => onPanel('link')} />
      <ToolButton icon={BookA} label={t.term} isOn={is.term} onClick={() => onPanel('term')} />
      <span className="tool-line" />
      <ToolButton
        icon={Heading2}
        label={t.heading}
        isOn={is.heading}
        onClick={() => run().ownStep().toggleHeading({ level: 2 }).run()}
      />
      <ToolButton
        icon={Heading3}
        label={t.subheading}
        isOn={is.subheading}
        onClick={() => run().ownStep().toggleHeading({ level: 3 }).run()}
      />
      <ToolButton
        icon={List}
        label={t.bullets}
        isOn={is.bullets}
        onClick={() => run().ownStep().toggleBulletList().run()}
      />
      <ToolButton
        icon={ListOrdered}
        label={t.numbers}
        isOn={is.numbers}
        onClick={() => run().ownStep().toggleOrderedList().run()}
      />
      <span className="tool-line" />
      <ToolMenu icon={CircleHelp} label={t.question} items={insertMenu(ofGroup('question'), tools)} />
      {trade.length > 0 && <ToolMenu icon={Wrench} label={t.trade} items={insertMenu(trade, tools)} />}
      {insertables
        .filter(({ isButton }) => isButton)
        .map((one) => (
          <ToolButton key={one.key} icon={one.icon} label={one.name[language]} onClick={() => one.insert(tools)} />
        ))}
      <ToolMenu icon={Info} label={t.callout} items={insertMenu(ofGroup('callout'), tools)} />
      {more.length > 0 && <ToolMenu icon={Ellipsis} label={t.more} items={insertMenu(more, tools)} />}
      <span className="tool-line" />
      <ToolMenu
        icon={GripVertical}
        label={t.block}
        items={() => blockItems(editor, currentBlock(editor.state)?.at ?? 0, surroundings)}
      />
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

function ofGroup(group: InsertGroup): Insertable[] {
  return insertables.filter((one) => one.group === group)
}

function stateOf(editor: Editor) {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    link: editor.isActive('link'),
    term: editor.isActive('term'),
    heading: editor.isActive('heading', { level: 2 }),
    subheading: editor.isActive('heading', { level: 3 }),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    canUndo: undoDepth(editor.state) > 0,
    canRedo: redoDepth(editor.state) > 0,
  }
}
