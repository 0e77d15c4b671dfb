import { CalendarDays, Copy } from 'lucide-react'
import { offeringsTexts } from '~/app/texts/offerings'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { EditableOffering } from '~/modules/catalogue/editing/editableOffering.server'
import { isMadeElsewhere } from '~/modules/catalogue/editing/fields'

type Props = { offering: EditableOffering }

/** What can be done with an offering beside writing it: its dates, a copy, and taking it out of the catalogue. */
export function OfferingTools({ offering }: Props) {
  const t = useTexts(offeringsTexts)
  const { id, kind, isPublished } = offering
  return (
    <>
      {!isMadeElsewhere(kind) && (
        <section className="own">
          <h2>{t.dates}</h2>
          <p>
            {t.datesText} {t.dateCount(offering.dates)}
          </p>
          <p className="actions">
            <a className="button second" href={`/offerings/${id}/sessions`}>
              <CalendarDays aria-hidden="true" size={20} />
              {t.addDates}
            </a>
          </p>
        </section>
      )}
      <History offering={offering} />
      {isPublished && (
        <form method="post" action={`/offerings/${id}/withdrawal?to=form`}>
          <p>{t.withdrawHint}</p>
          <button className="second" type="submit">
            {t.withdraw}
          </button>
        </form>
      )}
      {!isMadeElsewhere(kind) && (
        <section className="own">
          <h2>{t.tools}</h2>
          <p>{t.copyHint}</p>
          <form method="post" action={`/offerings/${id}/copy`}>
            <button className="second" type="submit">
              <Copy aria-hidden="true" size={20} />
              {t.copy}
            </button>
          </form>
        </section>
      )}
    </>
  )
}

function History({ offering: { publications } }: Props) {
  const language = useLanguage()
  const t = offeringsTexts[language]
  const moments = publications.flatMap(({ publishedAt, publishedBy, withdrawnAt, withdrawnBy }) => [
    ...(withdrawnAt ? [t.withdrawnBy(momentText(withdrawnAt, language), withdrawnBy ?? t.somebody)] : []),
    t.publishedBy(momentText(publishedAt, language), publishedBy ?? t.somebody),
  ])
  return (
    <section className="own">
      <h2>{t.history}</h2>
      {moments.length === 0 ? (
        <p>{t.historyNone}</p>
      ) : (
        <ol className="offering-history">
          {moments.map((moment) => (
            <li key={moment}>{moment}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
