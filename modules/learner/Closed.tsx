import type { Play } from './play'
import type { Texts } from './texts'

/** The end of a visit: whether all was kept, and that the window may go. */
export function Closed({ play, t }: { play: Play; t: Texts }) {
  const isKept = play.saving.kind === 'closed' && play.saving.isKept
  const words = play.notice ? t.closedNoLms : isKept ? t.closedKept : t.closedNotKept
  return (
    <div className="result">
      <h1 id="title-result" tabIndex={-1}>
        {t.closedTitle}
      </h1>
      <p>{words}</p>
    </div>
  )
}
