import { Link } from '@remix-run/react'
import { editorPageTexts } from '~/app/texts/editor'
import { finderTexts } from '~/app/texts/finder'
import { useTexts } from '~/app/ui/useTexts'
import type { FoundHit, FoundPage } from '~/modules/authoring/find/findInModule.server'
import { placeOfHit } from './place'

type Props = {
  moduleId: string
  pages: FoundPage[]
  onReplace?: (only: { pageId: string; number: number }) => void
}

/** What was found, page by page; each hit is a link to its place. */
export function FoundPages({ moduleId, pages, onReplace }: Props) {
  const t = useTexts(finderTexts)
  const { untitled } = useTexts(editorPageTexts)
  const hidden = pages.reduce((sum, { count, hits }) => sum + count - hits.length, 0)
  return (
    <>
      {pages.map(({ id, title, count, hits }) => {
        const name = title.trim() || untitled
        return (
          hits.length > 0 && (
            <section key={id} className="found-page">
              <h3>{t.onPage(name, count)}</h3>
              <ol>
                {hits.map((hit) => (
                  <li key={hit.number}>
                    <Link to={`/modules/${moduleId}?page=${id}#${encodeURIComponent(placeOfHit(hit.place))}`}>
                      <Around hit={hit} />
                    </Link>
                    {onReplace && (
                      <button
                        type="button"
                        className="quiet"
                        aria-label={t.replaceLong(hit.number + 1, name)}
                        onClick={() => onReplace({ pageId: id, number: hit.number })}
                      >
                        {t.replace}
                      </button>
                    )}
                  </li>
                ))}
              </ol>
            </section>
          )
        )
      })}
      {hidden > 0 && <p className="hint">{t.more(hidden)}</p>}
    </>
  )
}

function Around({ hit: { place, before, words, after } }: { hit: FoundHit }) {
  const t = useTexts(finderTexts)
  return (
    <>
      {place === 'title' && <span className="station-kind">{t.inTitle}</span>} {before}
      <mark>{words}</mark>
      {after}
    </>
  )
}
