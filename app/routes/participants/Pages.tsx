import { participantsTexts } from '~/app/texts/participants'
import { useTexts } from '~/app/ui/useTexts'
import { type ParticipantsQuery, participantsPerPage } from '~/modules/progress/participantsQuery'
import { participantsAddress } from './address'

type Props = { query: ParticipantsQuery; shown: number; total: number }

/** Which rows these are, and the way to those before and after. */
export function Pages({ query, shown, total }: Props) {
  const t = useTexts(participantsTexts)
  const before = (query.page - 1) * participantsPerPage
  return (
    <nav className="pages" aria-label={t.pages}>
      {query.page > 1 && (
        <a className="button second" href={participantsAddress(query, { page: query.page - 1 })} rel="prev">
          {t.previous}
        </a>
      )}
      {shown > 0 && <span>{t.rows(before + 1, before + shown, total)}</span>}
      {before + shown < total && shown > 0 && (
        <a className="button second" href={participantsAddress(query, { page: query.page + 1 })} rel="next">
          {t.next}
        </a>
      )}
    </nav>
  )
}
