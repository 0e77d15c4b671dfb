import { RotateCcw, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { outlineTexts } from '~/app/texts/outline'
import { momentText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { RemovedPage } from '~/modules/authoring/removedPages.server'
import type { PageVerbs } from './usePageVerbs'

type Props = { removed: RemovedPage[]; isEditable: boolean; verbs: PageVerbs; onChosen: () => void }

/** The pages that were taken away, below those that are there. */
export function RemovedPages({ removed, isEditable, verbs, onChosen }: Props) {
  const t = useTexts(outlineTexts)
  const { untitled } = useTexts(editorPageTexts)
  const language = useLanguage()
  return (
    <details className="outline-removed">
      <summary>{t.removedTitle(removed.length)}</summary>
      <ul>
        {removed.map(({ id, title, removedAt, removedBy, mergedInto }) => (
          <li key={id}>
            <p className="outline-removed-title">{title.trim() || untitled}</p>
            {mergedInto !== null && <p className="hint">{t.mergedInto(mergedInto.trim() || untitled)}</p>}
            <p className="hint">{t.removedBy(removedBy, momentText(removedAt, language))}</p>
            {isEditable && (
              <button
                type="button"
                className="quiet"
                aria-label={t.restoreLong(title.trim() || untitled)}
                onClick={() => {
                  onChosen()
                  verbs.restore(id)
                }}
              >
                <RotateCcw aria-hidden="true" size={18} />
                {t.restore}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

type NoticeProps = { page: RemovedPage; verbs: PageVerbs; isAskedFor: boolean; onClose: () => void }

/** Says that a page has just gone, with the way back; it stands in the address, so a reload keeps it. */
export function RemovedNotice({ page, verbs, isAskedFor, onClose }: NoticeProps) {
  const t = useTexts(outlineTexts)
  const { untitled } = useTexts(editorPageTexts)
  const back = useRef<HTMLButtonElement>(null)
  // The button that took the page away went with it: the focus goes to the way back.
  useEffect(() => {
    if (isAskedFor) back.current?.focus()
  }, [isAskedFor])
  return (
    <Notice kind="info">
      <p>{t.removedNotice(page.title.trim() || untitled)}</p>
      <p className="notice-buttons">
        <button ref={back} type="button" className="second" onClick={() => verbs.restore(page.id)}>
          <RotateCcw aria-hidden="true" size={18} />
          {t.restore}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          <X aria-hidden="true" size={18} />
          {t.close}
        </button>
      </p>
    </Notice>
  )
}
