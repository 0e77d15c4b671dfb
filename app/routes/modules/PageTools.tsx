import { Form } from '@remix-run/react'
import { ArrowDown, ArrowUp, BookOpen, ListChecks, TextCursorInput, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { useTexts } from '~/app/ui/useTexts'
import type { PageKind } from '~/db/tables'
import type { OutlinePage } from './Outline'

type Props = {
  moduleId: string
  page: OutlinePage
  place: number
  total: number
  onKind: (kind: PageKind) => void
  onRename: () => void
}

/** What can be done with the open page as a whole. */
export function PageTools({ moduleId, page, place, total, onKind, onRename }: Props) {
  const t = useTexts(editorPageTexts)
  const title = page.title.trim() || t.untitled
  const isTest = page.kind === 'test'
  const KindIcon = isTest ? BookOpen : ListChecks
  return (
    <div className="page-tools">
      <Form method="post" action={`/modules/${moduleId}/pages/${page.id}/position`} preventScrollReset>
        <button
          type="submit"
          className="quiet"
          name="position"
          value={place - 1}
          disabled={place === 0}
          aria-label={t.upLong(title)}
        >
          <ArrowUp aria-hidden="true" size={18} />
          {t.up}
        </button>
        <button
          type="submit"
          className="quiet"
          name="position"
          value={place + 1}
          disabled={place === total - 1}
          aria-label={t.downLong(title)}
        >
          <ArrowDown aria-hidden="true" size={18} />
          {t.down}
        </button>
      </Form>
      <button type="button" className="quiet" onClick={onRename}>
        <TextCursorInput aria-hidden="true" size={18} />
        {t.rename}
      </button>
      <Removal moduleId={moduleId} pageId={page.id} title={title} isLast={total === 1} />
      <button type="button" className="quiet" onClick={() => onKind(isTest ? 'lesson' : 'test')}>
        <KindIcon aria-hidden="true" size={18} />
        {isTest ? t.makeLesson : t.makeTest}
      </button>
    </div>
  )
}

type RemovalProps = { moduleId: string; pageId: string; title: string; isLast: boolean }

function Removal({ moduleId, pageId, title, isLast }: RemovalProps) {
  const t = useTexts(editorPageTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="quiet" disabled={isLast} onClick={() => dialog.current?.showModal()}>
        <Trash2 aria-hidden="true" size={18} />
        {t.remove}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={`remove-${pageId}`}>
        <h2 id={`remove-${pageId}`}>{t.removeTitle(title)}</h2>
        <p>{t.removeText}</p>
        <div className="actions">
          <Form
            method="post"
            action={`/modules/${moduleId}/pages/${pageId}/removal`}
            onSubmit={() => dialog.current?.close()}
          >
            <button type="submit">{t.removeYes}</button>
          </Form>
          <button type="button" className="second" onClick={() => dialog.current?.close()}>
            {t.removeNo}
          </button>
        </div>
      </dialog>
    </>
  )
}
