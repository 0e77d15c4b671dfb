import {
  FolderOpen,
  Heading2,
  Heading3,
  Image,
  List,
  ListOrdered,
  ListPlus,
  Pilcrow,
  SeparatorHorizontal,
  Table,
} from 'lucide-react'
import { blockMenu, type MenuGroup } from '~/modules/blocks/blockMenu'
import { type BlockType, blockOf, blocks } from '~/modules/blocks/blocks'
import { type CalloutKind, calloutKinds } from '~/modules/blocks/document'
import { newBlockId } from '../../newBlockId'
import { pasteTexts } from '../../paste/texts'
import { calloutNames } from '../../texts'
import { calloutIcons } from '../calloutIcons'
import { editorTexts } from '../texts'
import { type Insertable, type InsertGroup, insertGroups } from './insertable'
import { insertFromLibrary } from './insertFromLibrary'
import { insertNode, insertTable } from './insertNode'

const texts: Insertable[] = [
  {
    key: 'heading',
    group: 'text',
    icon: Heading2,
    name: { nl: 'Kop', en: 'Heading' },
    words: 'titel hoofdstuk kop1 h1 h2 title header',
    fits: (editor) => editor.can().setNode('heading', { level: 2 }),
    insert: ({ editor }) => editor.chain().focus().ownStep().setNode('heading', { level: 2 }).run(),
  },
  {
    key: 'subheading',
    group: 'text',
    icon: Heading3,
    name: { nl: 'Tussenkop', en: 'Subheading' },
    words: 'kop kop2 h3 title heading',
    fits: (editor) => editor.can().setNode('heading', { level: 3 }),
    insert: ({ editor }) => editor.chain().focus().ownStep().setNode('heading', { level: 3 }).run(),
  },
  {
    key: 'text',
    group: 'text',
    icon: Pilcrow,
    name: { nl: 'Gewone tekst', en: 'Plain text' },
    words: 'alinea paragraaf paragraph',
    fits: (editor) => editor.isActive('heading'),
    insert: ({ editor }) => editor.chain().focus().ownStep().setParagraph().run(),
  },
  {
    key: 'bullets',
    group: 'text',
    icon: List,
    name: { nl: 'Lijst', en: 'Bullets' },
    words: 'opsomming punten bolletjes list ul',
    fits: (editor) => editor.can().toggleBulletList(),
    insert: ({ editor }) => editor.chain().focus().ownStep().toggleBulletList().run(),
  },
  {
    key: 'numbers',
    group: 'text',
    icon: ListOrdered,
    name: { nl: 'Nummers', en: 'Numbers' },
    words: 'stappen genummerde lijst volgorde steps numbered list ol',
    fits: (editor) => editor.can().toggleOrderedList(),
    insert: ({ editor }) => editor.chain().focus().ownStep().toggleOrderedList().run(),
  },
]

const shown: Insertable[] = [
  {
    key: 'image',
    group: 'show',
    isButton: true,
    icon: Image,
    name: { nl: 'Afbeelding', en: 'Image' },
    words: 'foto plaatje tekening picture photo drawing',
    insert: ({ pickImages }) => pickImages(),
  },
  {
    key: 'library',
    group: 'show',
    icon: FolderOpen,
    name: { nl: 'Mediatheek', en: 'Library' },
    words: 'bestand foto film video geluid opnieuw gebruiken media upload file photo reuse',
    insert: (tools) => void insertFromLibrary(tools),
  },
  {
    key: 'table',
    group: 'show',
    isButton: true,
    icon: Table,
    name: { nl: 'Tabel', en: 'Table' },
    words: 'rooster rijen kolommen rows columns grid',
    insert: ({ editor, language }) => insertTable(editor, editorTexts[language].tableHead),
  },
]

const calloutWords: Record<CalloutKind, string> = {
  tip: 'kader advies hint callout',
  safety: 'kader gevaar waarschuwing let op safety danger warning callout',
  rule: 'kader regel vuistregel rule callout',
}

const callouts = calloutKinds.map(
  (kind): Insertable => ({
    key: `callout-${kind}`,
    group: 'callout',
    icon: calloutIcons[kind],
    name: { nl: calloutNames.nl[kind], en: calloutNames.en[kind] },
    words: calloutWords[kind],
    insert: ({ editor }) => insertNode(editor, { type: 'callout', attrs: { kind }, content: [{ type: 'paragraph' }] }),
  }),
)

const menuOf = { show: 'show', ask: 'question', trade: 'trade' } as const satisfies Record<MenuGroup, InsertGroup>

// A new type of block appears here by itself: it is in the lists of modules/blocks.
const ofBlocks = (Object.keys(blocks) as BlockType[]).map((type): Insertable => {
  const { icon, name, use, group, words = '' } = blockMenu[type]
  const isQuestion = blockOf(type)?.question !== undefined
  return {
    key: type,
    group: menuOf[group],
    icon,
    name,
    hint: use,
    words: isQuestion ? `vraag question ${words}` : words,
    insert({ editor, fresh }) {
      const id = newBlockId()
      const { version, empty } = blocks[type]
      fresh.add(id)
      insertNode(editor, { type: 'block', attrs: { id, type, version, content: empty() } })
    },
  }
})

const inLines: Insertable = {
  key: 'questionLines',
  group: 'question',
  icon: ListPlus,
  name: { nl: pasteTexts.nl.lines, en: pasteTexts.en.lines },
  hint: { nl: pasteTexts.nl.linesUse, en: pasteTexts.en.linesUse },
  words: 'vraag question plakken typen paste type gift aiken',
  insert: ({ openPanel }) => openPanel('questionLines'),
}

const rest: Insertable[] = [
  {
    key: 'split',
    group: 'more',
    icon: SeparatorHorizontal,
    name: { nl: editorTexts.nl.split, en: editorTexts.en.split },
    hint: { nl: editorTexts.nl.splitLong, en: editorTexts.en.splitLong },
    words: 'nieuwe pagina page break new',
    insert: ({ editor, splitPage }) => splitPage(editor.state.selection.from),
  },
]

/** All that can be put on a page, in the order of the menus. */
export const insertables: Insertable[] = [...texts, ...shown, ...callouts, ...ofBlocks, inLines, ...rest].toSorted(
  (a, b) => insertGroups.indexOf(a.group) - insertGroups.indexOf(b.group),
)
