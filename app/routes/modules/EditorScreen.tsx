import { useLocation, useRevalidator } from '@remix-run/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { useTexts } from '~/app/ui/useTexts'
import type { EditorHandle } from '~/modules/authoring/editor/DocumentEditor'
import type { ModuleFacts } from '~/modules/authoring/moduleFacts.server'
import type { OpenPage, openModule } from '~/modules/authoring/openModule.server'
import type { Problem } from '~/modules/authoring/problems'
import type { RemovedPage } from '~/modules/authoring/removedPages.server'
import type { PageText } from '~/modules/authoring/saving/pageSaver'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { useLibrary } from '../library/useLibrary'
import type { Author } from './author'
import { BoardNotices } from './BoardNotices'
import { Checklist } from './Checklist'
import { type EditorView, EditorViews } from './EditorViews'
import { Finder } from './Finder'
import { FinderButton } from './FinderButton'
import { liveFacts, livePages, liveProblems, liveReading } from './live'
import { ModeSwitch } from './ModeSwitch'
import { ModuleHead } from './ModuleHead'
import { Opening } from './Opening'
import { Outline, type OutlinePage } from './Outline'
import { Presence } from './Presence'
import { SaveStatus } from './SaveStatus'
import { Sheet } from './Sheet'
import { UnsentElsewhere } from './UnsentElsewhere'
import { useFinding } from './useFinding'
import { useGlossary } from './useGlossary'
import { useLeaving } from './useLeaving'
import { useLiveTexts } from './useLiveTexts'
import { useNewerPages } from './useNewerPages'
import { usePageSaver } from './usePageSaver'
import { usePageVerbs } from './usePageVerbs'
import { usePresence } from './usePresence'
import { useWriting } from './useWriting'
import './editorScreen.css'

type Props = {
  module: NonNullable<Awaited<ReturnType<typeof openModule>>>
  pages: OutlinePage[]
  removed: RemovedPage[]
  page: OpenPage
  problems: Problem[]
  facts: ModuleFacts
  author: Author
  media: MediaFiles
  refused: string | null
}

/** The drawing board: pages at the left, one page in the middle, what is missing at the right; on a phone one at a time. */
export function EditorScreen(props: Props) {
  const { module, pages: stored, removed, page, author, refused } = props
  const t = useTexts(editorPageTexts)
  const { saver, isResumed = false } = usePageSaver(page, author, module.title)
  const { isWriting: wantsToWrite, choose, startWriting } = useWriting()
  const isWriting = module.isEditable && wantsToWrite
  const [view, setView] = useState<EditorView>('page')
  const { texts, quiet, take } = useLiveTexts()
  const revalidator = useRevalidator()
  const { hash, key } = useLocation()
  const target = useMemo(() => ({ id: decodeURIComponent(hash.slice(1)), key }), [hash, key])
  useLeaving()

  const live = (text: PageText) => take(page.id, text)
  const pages = livePages(stored, texts)
  const place = pages.findIndex((one) => one.id === page.id)
  const verbs = usePageVerbs({ moduleId: module.id, pages, personId: author.id })
  const document = quiet[page.id]?.document ?? page.document
  const glossary = useGlossary(module.id, module.settings.terms, () => revalidator.revalidate())
  const settings = useMemo(() => ({ ...module.settings, terms: glossary.terms }), [module.settings, glossary.terms])
  const kind = pages[place]?.kind ?? page.kind
  const { library, know, dialog } = useLibrary(module.hubId, props.media)
  const reading = useMemo(
    () => liveReading(page.id, document, settings, props.facts),
    [page.id, document, settings, props.facts],
  )
  const facts = useMemo(
    () => liveFacts(props.facts, { id: page.id, kind, document }, reading),
    [props.facts, page.id, kind, document, reading],
  )
  const problems = useMemo(
    () =>
      liveProblems(props.problems, livePages(stored, quiet), quiet, {
        id: page.id,
        files: library.files,
        ...{ reading, settings, facts },
      }),
    [props.problems, stored, quiet, page.id, reading, settings, facts, library.files],
  )
  const split = (at: number) => {
    const open = pages[place]
    setView('page')
    if (open) void verbs.split(open, at)
  }
  const finding = useFinding(
    () => setView('find'),
    () => setView('page'),
  )
  const editor = useRef<EditorHandle>(null)
  const onPages = useNewerPages({ moduleId: module.id, pageId: page.id, saver, pages: stored })
  const others = usePresence({ moduleId: module.id, pageId: page.id, saver, editor, onPages })
  // Who asks for a place in the text comes to change it; on a phone the text comes into view.
  useEffect(() => {
    if (!target.id || ['pages', 'meter'].includes(target.id)) return
    setView('page')
    startWriting()
  }, [target, startWriting])
  return (
    <div className="editor-screen" data-view={view} data-finding={finding.isOpen}>
      <ModuleHead
        module={module}
        status={
          <>
            <SaveStatus saver={saver} />
            <FinderButton isOpen={finding.isOpen} onPress={finding.isOpen ? finding.close : finding.open} />
          </>
        }
        people={<Presence others={others} pageIds={pages.map(({ id }) => id)} />}
      />
      <EditorViews
        view={view}
        needed={problems.filter((problem) => problem.isBlocking).length}
        onChoose={(next) => (next === 'find' ? finding.open() : setView(next))}
      />
      <Outline
        moduleId={module.id}
        {...{ pages, removed, verbs, others }}
        facts={facts.pages}
        openId={page.id}
        isEditable={isWriting}
        onChosen={() => setView('page')}
        onSplit={() => split(editor.current?.cursor() ?? 0)}
        onRename={(title) => {
          if (!saver) return
          saver.change({ ...saver.text, title })
          live(saver.text)
        }}
        onKind={(kind) => {
          if (!saver) return
          saver.change({ ...saver.text, kind })
          live(saver.text)
        }}
      />
      <div className="board">
        <UnsentElsewhere personId={author.id} openPageId={page.id} />
        <BoardNotices {...{ removed, refused, verbs }} isEditable={module.isEditable} />
        {module.isEditable && (
          <ModeSwitch isWriting={isWriting} choose={choose} showKeys={() => editor.current?.showKeys()} />
        )}
        {saver ? (
          <Sheet
            key={page.id}
            {...{ saver, author, target, isResumed, library, know }}
            moduleId={module.id}
            pageId={page.id}
            title={pages[place]?.title ?? ''}
            onSplit={split}
            place={t.pageOf(place + 1, pages.length)}
            isEditable={isWriting}
            contentLanguage={settings.language}
            goals={settings.goals}
            glossary={glossary}
            handle={editor}
            onText={live}
            onPagesChanged={() => revalidator.revalidate()}
          />
        ) : (
          <div className="sheet sheet-opening">
            <Opening />
          </div>
        )}
      </div>
      {finding.isOpen && (
        <Finder
          moduleId={module.id}
          isEditable={module.isEditable}
          texts={quiet}
          field={finding.field}
          onClose={finding.close}
        />
      )}
      <Checklist
        moduleId={module.id}
        pageId={page.id}
        {...{ pages, problems, document, settings, reading }}
        facts={facts}
        onReplace={isWriting ? (replacement) => editor.current?.replace(replacement) : undefined}
      />
      {dialog}
    </div>
  )
}
