import { historyTexts } from '~/app/texts/history'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import { Differences } from '~/modules/authoring/differences/Differences'
import { documentDifferences } from '~/modules/authoring/differences/documentDifferences'
import { Pieces } from '~/modules/authoring/differences/Pieces'
import { textPieces } from '~/modules/authoring/differences/wordPieces'
import type { PageState } from '~/modules/authoring/history/readRevision.server'

type Props = {
  revision: PageState & { before?: PageState; now: PageState }
  compareWith: 'before' | 'now'
  contentLanguage: Language
}

const nothing: PageState = { title: '', kind: 'lesson', document: { type: 'doc', content: [] } }

/** What changed in the sitting that led to this state, or from this state to now; a switch of two links. */
export function Compared({ revision, compareWith, contentLanguage }: Props) {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  const [before, after] =
    compareWith === 'now'
      ? [revision, revision.now]
      : [revision.before ?? { ...nothing, kind: revision.kind }, revision]
  const isFirst = compareWith === 'before' && !revision.before
  return (
    <section className="history-compared">
      <nav className="history-switch" aria-label={t.compare}>
        {(['before', 'now'] as const).map((one) => (
          <a key={one} href={`?with=${one}`} aria-current={compareWith === one ? 'true' : undefined}>
            {one === 'now' ? t.withNow : t.withBefore}
          </a>
        ))}
      </nav>
      {isFirst && <p className="hint">{t.firstState}</p>}
      {before.title !== after.title && (
        <p className="difference-title">
          <strong>{t.titleNow}: </strong>
          <Pieces pieces={textPieces(before.title, after.title)} language={language} />
        </p>
      )}
      {before.kind !== after.kind && <p>{t.kindBecame[after.kind]}</p>}
      <Differences
        differences={documentDifferences(before.document, after.document)}
        language={language}
        contentLanguage={contentLanguage}
      />
    </section>
  )
}
