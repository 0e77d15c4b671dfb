import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorContent, useEditor } from '@tiptap/react'
import { TextCursor } from 'lucide-react'
import { type ReactNode, type Ref, Suspense, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Language } from '~/db/tables'
import type { EditorLibrary } from '~/modules/blocks/block'
import type { DocumentNode, Goal } from '~/modules/blocks/document'
import { PasteOfferStrip } from '../paste/PasteOfferStrip'
import { pasteTexts } from '../paste/texts'
import { isWhole } from '../readDocument'
import { type Attended, nodeAtCursor, showAttended } from './attendedNodes'
import { type Lost, takeFromShelf } from './clipboard/blockClipboard'
import type { Bring } from './clipboard/bringAlong'
import { ShelfStrip } from './clipboard/ShelfStrip'
import type { Shelf } from './clipboard/shelf'
import { EditorSurroundingsContext, type Glossary, noGlossary, noLibrary } from './context'
import { documentJson } from './documentJson'
import { editorExtensions } from './editorExtensions'
import { FloatingToolbar } from './floating/FloatingToolbar'
import { BlockHandle, type HandleDoor } from './handle/BlockHandle'
import { duplicateAndSay, moveAndSay } from './handle/blockItems'
import { blockName } from './handle/blockName'
import { currentBlock } from './handle/topBlock'
import { type UploadOptions, uploadImage } from './imageUploads'
import { findInsertables } from './insert/findInsertables'
import { insertables } from './insert/insertables'
import { SlashList } from './insert/SlashList'
import type { OpenSlash } from './insert/slashMenu'
import { writeBelow } from './keys/writeBelow'
import { markPlace, type Replacement, replaceWords } from './markedPlace'
import { PlaceTools } from './PlaceTools'
import { type PanelName, panels } from './panels'
import { Toolbar } from './Toolbar'
import { takeIn } from './takeIn'
import { editorTexts } from './texts'
import '~/modules/blocks/blocks.css'
import '~/modules/blocks/editor.css'
import '~/modules/blocks/pageText.css'
import './editor.css'
import './overlays.css'

/** What the screen around an editor can ask of it. */
export type EditorHandle = {
  replace: (replacement: Replacement) => void
  cursor: () => number | undefined
  showKeys: () => void
  /** Shows a text that came from elsewhere; false while there is no editor yet, and for a text that does not fit. */
  take: (document: DocumentNode) => boolean
  /** Where the cursor stands, and where others are. */
  node: () => { index: number; id?: string } | undefined
  attend: (attended: Attended[]) => void
}

type Props = {
  document: DocumentNode
  isEditable: boolean
  /** Of the author's screen, and of the module that is written. */
  language: Language
  contentLanguage: Language
  /** What stands above the text on the same sheet: the title of the page. */
  head: ReactNode
  upload: UploadOptions['upload']
  library?: EditorLibrary
  goals?: Goal[]
  glossary?: Glossary
  /** Asks for media of another hub in the hub of this module. */
  bring: Bring
  shelf?: Shelf
  onChange: (document: DocumentNode) => void
  /** A stretch of the text to bring into view and mark, by positions; a new object asks again. */
  place?: { from: number; to: number }
  handle?: Ref<EditorHandle>
  /** Asks for a new page from this position on. */
  onSplit: (at: number) => void
  /** A sentence about something that did not work. */
  onSentence: (sentence: string) => void
  /** Shown instead of a document that does not fit the schema: it is never opened empty, and so never saved empty. */
  broken: ReactNode
}

/** The text of one page, to be written. It takes its document once; another page is another editor (give it a key). */
export function DocumentEditor(props: Props) {
  const [canOpen] = useState(() => isWhole(props.document))
  return canOpen ? <OpenEditor {...props} /> : props.broken
}

const noGoals: Goal[] = []

function OpenEditor(props: Props) {
  const {
    isEditable,
    language,
    contentLanguage,
    head,
    place,
    handle,
    onSentence,
    library = noLibrary,
    shelf,
    goals = noGoals,
    glossary = noGlossary,
  } = props
  const t = editorTexts[language]
  const latest = useRef(props)
  latest.current = props
  const bar = useRef<{ focus: () => void }>(null)
  const floating = useRef<{ focus: () => void }>(null)
  const door = useRef<HandleDoor>(null)
  const fileInput = useRef<HTMLInputElement>(null)
  const [panel, setPanel] = useState<PanelName>()
  const [slash, setSlash] = useState<OpenSlash>()
  const [said, say] = useState('')
  const [fresh] = useState(() => new Set<string>())
  const surroundings = useMemo(
    () => ({ language, contentLanguage, isEditable, fresh, library, goals, glossary, say, shelf }),
    [language, contentLanguage, isEditable, fresh, library, goals, glossary, shelf],
  )
  const uploads: UploadOptions = {
    upload: (file, sending) => latest.current.upload(file, sending),
    texts: { sending: t.sending, stop: t.stopSending, captionsLoose: t.captionsLoose },
    onSentence,
    onInsert: (mediaId) => surroundings.fresh.add(mediaId),
  }
  const openPanel = (name: PanelName) => setPanel((open) => (open === name ? undefined : name))
  const insertTools = {
    language,
    fresh,
    library,
    openPanel,
    pickImages: () => fileInput.current?.click(),
    splitPage: (at: number) => latest.current.onSplit(at),
  }
  const clipboard = {
    shelf,
    bring: (mediaIds: string[]) => latest.current.bring(mediaIds),
    glossary: () => latest.current.glossary ?? noGlossary,
    nameOf: (node: Node) => blockName(node, language),
    onLost: ({ media, blocks, terms }: Lost) => {
      if (terms) onSentence(t.termPanel.lost(terms))
      if (blocks) onSentence(t.blocksLost(blocks))
      if (media) onSentence(media < 0 ? t.mediaWaits : t.mediaLost(media))
    },
  }
  const around = { language, say, shelf }
  const move = (by: -1 | 1) => (current: Editor) => {
    const block = currentBlock(current.state)
    if (block) moveAndSay(current, block.at, by, around)
    return true
  }
  const done = (work: () => void) => () => {
    work()
    return true
  }
  // Made once: another list of extensions at a key press would set up the editor anew.
  const [extensions] = useState(() =>
    editorExtensions({
      contentLanguage,
      placeholder: t.placeholder,
      uploads,
      clipboard,
      paste: {
        onLostImages: (count) => onSentence(pasteTexts[language].imagesLost(count)),
        nameOf: pasteTexts[language].pastedImage,
      },
      slash: {
        find: (query, current) => findInsertables(insertables, query, language, current),
        insert: (one, current) => one.insert({ ...insertTools, editor: current }),
        show: setSlash,
      },
      screen: {
        link: done(() => setPanel('link')),
        term: done(() => setPanel('term')),
        shortcuts: done(() => setPanel('shortcuts')),
        toolbar: done(() => (floating.current ?? bar.current)?.focus()),
        split(current) {
          latest.current.onSplit(current.state.selection.from)
          return true
        },
        blockMenu: done(() => door.current?.open()),
        up: move(-1),
        down: move(1),
        duplicate(current) {
          const block = currentBlock(current.state)
          if (block) duplicateAndSay(current, block.at, around)
          return true
        },
      },
      onFreeTab: () => say(t.freeTab),
    }),
  )
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editable: isEditable,
    content: props.document,
    extensions,
    editorProps: {
      attributes: () => ({
        'aria-label': t.page,
        ...(latest.current.isEditable ? { role: 'textbox', 'aria-multiline': 'true' } : { role: 'group' }),
        lang: contentLanguage,
        class: 'page-text',
      }),
    },
    onUpdate: ({ editor: current }) => latest.current.onChange(documentJson(current.state.doc)),
  })
  useEffect(() => editor?.setEditable(isEditable, false), [editor, isEditable])
  useEffect(() => {
    if (!editor || !place) return
    const words = markPlace(editor, place)
    if (words) say(editorTexts[language].marked(words))
  }, [editor, place, language])
  useImperativeHandle(handle, () => ({
    showKeys: () => setPanel('shortcuts'),
    replace(replacement) {
      if (editor && isEditable && replaceWords(editor, replacement))
        say(t.replaced(replacement.words, replacement.instead))
    },
    cursor: () => editor?.state.selection.from,
    take: (document) => editor !== null && takeIn(editor, document),
    node: () => (editor ? nodeAtCursor(editor) : undefined),
    attend: (attended) => editor && showAttended(editor, attended),
  }))
  const Panel = panel && panels[panel]
  const toToolbar = () => bar.current?.focus()
  return (
    <EditorSurroundingsContext.Provider value={surroundings}>
      {editor && isEditable && (
        <div className="tools">
          <Toolbar editor={editor} handle={bar} tools={{ ...insertTools, editor }} onPanel={openPanel} />
          <PlaceTools editor={editor} />
          {shelf && <ShelfStrip editor={editor} shelf={shelf} take={() => takeFromShelf(editor, clipboard, shelf)} />}
          <PasteOfferStrip editor={editor} openQuestions={() => setPanel('questionLines')} />
          {Panel && (
            <Suspense>
              <Panel editor={editor} close={() => setPanel(undefined)} />
            </Suspense>
          )}
          <input
            ref={fileInput}
            type="file"
            hidden
            multiple
            accept="image/png,image/jpeg,image/webp,image/gif,image/svg+xml"
            onChange={(event) => {
              const at = editor.state.selection.to
              for (const file of event.target.files ?? []) void uploadImage(editor, uploads, file, at)
              event.target.value = ''
            }}
          />
        </div>
      )}
      <div className="sheet">
        {head}
        {editor && isEditable && <BlockHandle editor={editor} door={door} />}
        <EditorContent editor={editor} />
        {editor && isEditable && slash && <SlashList editor={editor} open={slash} />}
        {editor && isEditable && (
          <FloatingToolbar
            editor={editor}
            handle={floating}
            onLink={() => setPanel('link')}
            onTerm={() => setPanel('term')}
            toToolbar={toToolbar}
          />
        )}
        {editor && isEditable && (
          <button type="button" className="quiet sheet-rest" onClick={() => writeBelow(editor)}>
            <TextCursor aria-hidden="true" size={18} />
            {t.writeOn}
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </EditorSurroundingsContext.Provider>
  )
}
