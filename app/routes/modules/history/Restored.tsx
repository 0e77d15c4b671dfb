import { historyTexts } from '~/app/texts/history'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'

type Props = {
  module: { id: string; isEditable: boolean }
  pages: { pageId: string; title: string }[]
  pageId?: string
  done: { undo: string | null; moment: string | null }
}

/** Says that something was put back, with the way to undo that. */
export function Restored({ module, pages, pageId, done: { undo, moment } }: Props) {
  const t = useTexts(historyTexts)
  if (!module.isEditable || !(undo || moment)) return null
  const page = pages.find((one) => one.pageId === pageId)
  const address = undo ? `history/${encodeURIComponent(undo)}?with=now` : `moments/${encodeURIComponent(moment!)}`
  return (
    <Notice kind="done">
      <p>{undo && page ? t.putBackDone(page.title.trim() || t.untitled) : t.moduleDone}</p>
      <p className="actions">
        <a className="button second" href={`/modules/${module.id}${page ? `?page=${page.pageId}` : ''}`}>
          {t.toPage}
        </a>
        <a href={`/modules/${module.id}/${address}`}>{t.undo}</a>
      </p>
    </Notice>
  )
}
