import { EditorContent, useEditor } from '@tiptap/react'
import { TextCursor } from 'lucide-react'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Language } from '~/db/tables'
import type { EditorLibrary } from '~/modules/blocks/block'
import type { DocumentNode } from '~/modules/blocks/document'
import { schema } from '../schema'
import { EditorSurroundingsContext, noLibrary } from './context'
import { editorExtensions } from './editorExtensions'
import { type UploadAnswer, type UploadOptions, uploadImage } from './imageUploads'
import { LinkForm } from './LinkForm'
import { markPlace, type Replacement, replaceWords } from './markedPlace'
import { PlaceTools } from './PlaceTools'
import { Toolbar } from './Toolbar'
import { editorTexts } from './texts'
import '~/modules/blocks/blocks.css'
import '~/modules/blocks/editor.css'
import '~/modules/blocks/pageText.css'
import './editor.css'

/** What the screen around an editor can ask of it. */
export type EditorHandle = { replace: (replacement: Replacement) => void; cursor: () => number | undefined }

type Props = {
  document: DocumentNode
  isEditable: boolean
  /** Of the author's screen, and of the module that is written. */
  language: Language
  contentLanguage: Language
  /** What stands above the text on the same sheet: the title of the page. */
  head: ReactNode
  upload: (file: File) => Promise<UploadAnswer>
  library?: EditorLibrary
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
  const [isWhole] = useState(() => fits(props.document))
  return isWhole ? <OpenEditor {...props} /> : props.broken
}

function fits(document: DocumentNode) {
  try {
    schema.nodeFromJSON(document).check()
    return true
  } catch {
    return false
  }
}

function OpenEditor(props: Props) {
  const { isEditable, language, contentLanguage, head, place, handle, onSentence, library = noLibrary } = props
  const t = editorTexts[language]
  const latest = useRef(props)
  latest.current = props
  const bar = useRef<{ focus: () => void }>(null)
  const fileInput = useRef<HTMLInputElement>(null)
  const [isLinking, setLinking] = useState(false)
  const [said, say] = useState('')
  const [fresh] = useState(() => new Set<string>())
  const surroundings = useMemo(() => ({ language, isEditable, fresh, library }), [language, isEditable, fresh, library])
  const uploads: UploadOptions = {
    upload: (file) => latest.current.upload(file),
    sending: t.sending,
    onSentence,
    onInsert: (mediaId) => surroundings.fresh.add(mediaId),
  }
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editable: isEditable,
    content: props.document,
    extensions: editorExtensions({
      contentLanguage,
      placeholder: isEditable ? t.placeholder : '',
      uploads,
      onFreeTab: () => say(t.freeTab),
      toToolbar: () => bar.current?.focus(),
    }),
    editorProps: {
      attributes: {
        'aria-label': t.page,
        role: 'textbox',
        'aria-multiline': 'true',
        lang: contentLanguage,
        class: 'page-text',
      },
      handleKeyDown(view, event) {
        const isCommand = event.ctrlKey || event.metaKey
        if (isCommand && event.key === 'k') setLinking(true)
        else if (isCommand && event.key === 'Enter') latest.current.onSplit(view.state.selection.from)
        else return false
        return true
      },
    },
    onUpdate: ({ editor: current }) => latest.current.onChange(current.getJSON() as DocumentNode),
  })
  useEffect(() => {
    if (!editor || !place) return
    const words = markPlace(editor, place)
    if (words) say(editorTexts[language].marked(words))
  }, [editor, place, language])
  useImperativeHandle(handle, () => ({
    replace(replacement) {
      if (editor && isEditable && replaceWords(editor, replacement))
        say(t.replaced(replacement.words, replacement.instead))
    },
    cursor: () => editor?.state.selection.from,
  }))
  return (
    <EditorSurroundingsContext.Provider value={surroundings}>
      {editor && isEditable && (
        <div className="tools">
          <Toolbar
            editor={editor}
            handle={bar}
            onLink={() => setLinking(!isLinking)}
            onImage={() => fileInput.current?.click()}
            onSplit={() => props.onSplit(editor.state.selection.from)}
          />
          <PlaceTools editor={editor} />
          {isLinking && <LinkForm editor={editor} close={() => setLinking(false)} />}
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
        <EditorContent editor={editor} />
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

// Below a question or a table there is no line to click on until one is made.
function writeBelow(editor: NonNullable<ReturnType<typeof useEditor>>) {
  const last = editor.state.doc.lastChild
  if (last?.isTextblock) editor.commands.focus('end')
  else editor.chain().insertContentAt(editor.state.doc.content.size, { type: 'paragraph' }).focus('end').run()
}
