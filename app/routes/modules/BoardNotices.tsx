import { useLocation, useNavigate } from '@remix-run/react'
import { authoringTexts } from '~/app/texts/authoring'
import { outlineTexts } from '~/app/texts/outline'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { RemovedPage } from '~/modules/authoring/removedPages.server'
import { RemovedNotice } from './RemovedPages'
import type { PageVerbs } from './usePageVerbs'

type Props = { removed: RemovedPage[]; refused: string | null; isEditable: boolean; verbs: PageVerbs }

/** What there is to say above the sheet about the pages as a whole. */
export function BoardNotices({ removed, refused, isEditable, verbs }: Props) {
  const t = useTexts(outlineTexts)
  const { readOnly } = useTexts(authoringTexts)
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const query = new URLSearchParams(search)
  const gone = isEditable ? removed.find(({ id }) => id === query.get('removed')) : undefined
  const close = () => {
    query.delete('removed')
    navigate(`${pathname}?${query}`, { replace: true })
  }
  return (
    <>
      {refused === 'tooMany' && <Notice kind="wrong">{t.refused.tooMany}</Notice>}
      {verbs.trouble && (
        <Notice kind="wrong">
          <p>{verbs.trouble}</p>
          <button type="button" className="quiet" onClick={verbs.forget}>
            {t.close}
          </button>
        </Notice>
      )}
      {gone && (
        <RemovedNotice key={gone.id} page={gone} verbs={verbs} isAskedFor={hash === '#removed'} onClose={close} />
      )}
      {!isEditable && <Notice kind="info">{readOnly}</Notice>}
    </>
  )
}
