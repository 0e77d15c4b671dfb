import { RotateCcw } from 'lucide-react'
import { historyTexts } from '~/app/texts/history'
import { useTexts } from '~/app/ui/useTexts'
import type { readRevision } from '~/modules/authoring/history/readRevision.server'
import { isSameState } from './isSameState'

type Revision = NonNullable<Awaited<ReturnType<typeof readRevision>>>

/** The button that puts the page back, unless it already stands there like this. */
export function RestorePage({ revision }: { revision: Pick<Revision, 'title' | 'kind' | 'document' | 'now'> }) {
  const t = useTexts(historyTexts)
  const { now } = revision
  if (!now.isAway && isSameState(revision, now)) return <p className="hint">{t.isNow}</p>
  return (
    <form method="post" className="history-restore">
      <input type="hidden" name="revision" value={now.revision} />
      <p>{now.isAway ? t.restoreAway : t.restoreText}</p>
      <button type="submit">
        <RotateCcw aria-hidden="true" size={20} />
        {t.restore}
      </button>
    </form>
  )
}
