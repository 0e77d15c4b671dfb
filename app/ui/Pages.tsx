import { shellTexts } from '~/app/texts/shell'
import { useTexts } from './useTexts'

type Props = { page: number; perPage: number; shown: number; total: number; address: (page: number) => string }

/** Which rows of a long list these are, and the way to those before and after; nothing when they fit on one page. */
export function Pages({ page, perPage, shown, total, address }: Props) {
  const t = useTexts(shellTexts)
  const before = (page - 1) * perPage
  if (total <= perPage) return null
  return (
    <nav className="pages" aria-label={t.pages}>
      {page > 1 && (
        <a className="button second" href={address(page - 1)} rel="prev">
          {t.previous}
        </a>
      )}
      {shown > 0 && <span>{t.rows(before + 1, before + shown, total)}</span>}
      {shown > 0 && before + shown < total && (
        <a className="button second" href={address(page + 1)} rel="next">
          {t.next}
        </a>
      )}
    </nav>
  )
}
