import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { uploadTexts } from '~/app/texts/library'
import { savingTexts } from '~/app/texts/saving'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import { copyDocument } from '~/modules/authoring/copyDocument'
import { browserShelf } from '~/modules/authoring/editor/clipboard/shelf'
import type { Glossary } from '~/modules/authoring/editor/context'
import { DocumentEditor, type EditorHandle } from '~/modules/authoring/editor/DocumentEditor'
import type { UploadOptions } from '~/modules/authoring/editor/imageUploads'
import { sendFile } from '~/modules/authoring/library/sendFile'
import type { PageSaver, PageText } from '~/modules/authoring/saving/pageSaver'
import type { EditorLibrary } from '~/modules/blocks/block'
import type { Goal } from '~/modules/blocks/document'
import type { MediaFile } from '~/modules/blocks/media/media'
import type { Author } from './author'
import { bringTo } from './bringMedia'
import { Crash } from './Crash'
import { goToPlace } from './goToPlace'
import { textAt } from './place'
import { SheetTrouble } from './SheetTrouble'
import { useOfSaver } from './usePageSaver'

type Upload = UploadOptions['upload']
type Props = {
  moduleId: string
  library: EditorLibrary
  /** Takes note of a file that was put in just now. */
  know: (mediaId: string, file: MediaFile) => void
  pageId: string
  title: string
  /** "Pagina 3 van 9" */
  place: string
  saver: PageSaver
  author: Author
  isEditable: boolean
  isResumed: boolean
  contentLanguage: Language
  goals: Goal[]
  glossary: Glossary
  /** Where on the page to go: a name of place.ts, the id of a block or image, or `title`. */
  target: { id: string; key: string }
  handle: RefObject<EditorHandle>
  /** Asks for a new page from this position of the editor on. */
  onSplit: (at: number) => void
  onText: (text: PageText) => void
  onPagesChanged: () => void
}

/** The sheet on the drawing board: one page with its title, and what is in the way of saving it. */
export function Sheet(props: Props) {
  const { moduleId, library, know, pageId, place, saver, author, isEditable, contentLanguage, target } = props
  const t = useTexts(editorPageTexts)
  const ts = useTexts(savingTexts)
  const language = useLanguage()
  const [title, setTitle] = useState(saver.text.title)
  // It may be renamed in the outline too. The saver has the newest title, also while this screen runs behind.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title from outside says when to look.
  useEffect(() => setTitle(saver.text.title), [props.title])
  const [sentence, setSentence] = useState('')
  const [shelf] = useState(() => browserShelf(author.id))
  const [generation, setGeneration] = useState(0)
  const [isChoosing, setChoosing] = useState(false)
  const isChanged = useOfSaver(saver, ({ state }) => state.is === 'changed')
  const wrong = useTexts(uploadTexts)
  const upload: Upload = async (file, sending) => {
    const answer = await sendFile(`/modules/${moduleId}/media`, file, wrong, sending)
    if ('mediaId' in answer) know(answer.mediaId, answer.file)
    return 'mediaId' in answer ? { ...answer, alt: '' } : answer
  }
  useEffect(() => goToPlace(target.id), [target])
  const marked = useMemo(() => textAt(target.id), [target])

  const change = (part: Partial<PageText>) => {
    saver.change({ ...saver.text, ...part })
    props.onText(saver.text)
  }
  const show = useRef<(text: PageText) => void>(() => {})
  show.current = (text) => {
    setTitle(text.title)
    if (!props.handle.current?.take(text.document)) setGeneration((count) => count + 1)
    props.onText(text)
  }
  const opened = useRef(saver.text)
  useEffect(() => {
    if (saver.text !== opened.current) show.current(saver.text)
    return saver.attach((text) => show.current(text))
  }, [saver])
  const putOnNewPage = async () => {
    const { kind, document } = saver.text
    const copy = {
      title: ts.copyTitle(title || t.untitled).slice(0, 120),
      kind,
      document: copyDocument(document),
      after: pageId,
    }
    const isMade = await post(`/modules/${moduleId}/pages`, copy)
    if (isMade) props.onPagesChanged()
    return isMade
  }
  return (
    <>
      <SheetTrouble
        {...{ saver, author, contentLanguage, isChoosing, setChoosing, putOnNewPage }}
        onSignedIn={props.onPagesChanged}
      />
      {props.isResumed && !isChanged && <Notice kind="info">{ts.found}</Notice>}
      {sentence && (
        <Notice kind="wrong">
          <p>{sentence}</p>
          <button type="button" className="quiet" onClick={() => setSentence('')}>
            {ts.close}
          </button>
        </Notice>
      )}
      <div hidden={isChanged && isChoosing}>
        <Crash fallback={(retry) => <Crashed retry={retry} />}>
          <DocumentEditor
            key={generation}
            document={saver.text.document}
            isEditable={isEditable}
            language={language}
            contentLanguage={contentLanguage}
            goals={props.goals}
            glossary={props.glossary}
            place={marked}
            handle={props.handle}
            head={
              <div className="sheet-head">
                <p className="sheet-place">
                  {place}
                  {saver.text.kind !== 'lesson' && <span className="station-kind">{t[saver.text.kind]}</span>}
                </p>
                <div className="grow" data-value={`${title} `}>
                  <textarea
                    id="page-title"
                    className="sheet-title"
                    rows={1}
                    maxLength={120}
                    aria-label={t.pageTitle}
                    placeholder={t.pageTitle}
                    lang={contentLanguage}
                    readOnly={!isEditable}
                    value={title}
                    onKeyDown={(event) => {
                      if (event.key === 'Enter') event.preventDefault()
                    }}
                    onChange={(event) => {
                      const next = event.target.value.replaceAll('\n', ' ')
                      setTitle(next)
                      change({ title: next })
                    }}
                  />
                </div>
              </div>
            }
            bring={bringTo(`/modules/${moduleId}/media`, props.onPagesChanged)}
            shelf={shelf}
            upload={upload}
            library={library}
            onSplit={props.onSplit}
            onSentence={setSentence}
            onChange={(document) => change({ document })}
            broken={<Notice kind="wrong">{ts.broken}</Notice>}
          />
        </Crash>
      </div>
    </>
  )
}

function Crashed({ retry }: { retry: () => void }) {
  const t = useTexts(savingTexts)
  return (
    <Notice kind="wrong">
      <p>{t.crashed}</p>
      <button type="button" onClick={retry}>
        {t.retry}
      </button>
    </Notice>
  )
}

async function post(address: string, body: unknown) {
  try {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })).ok
  } catch {
    return false
  }
}
