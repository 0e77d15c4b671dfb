import { offeringTexts } from '~/app/texts/offering'
import { offeringsTexts } from '~/app/texts/offerings'
import { dayText, momentText } from '~/app/ui/dates'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import type { ListedOffering, OfferingState } from '~/modules/catalogue/editing/offeringList.server'

const tones: Record<OfferingState, StateTone> = { published: 'passed', draft: 'busy', withdrawn: 'none' }

/** What the hubs of one person offer, a table for each hub when there is more than one. */
export function OfferingTable({ rows }: { rows: ListedOffering[] }) {
  const t = useTexts(offeringsTexts)
  const hubs = [...new Set(rows.map(({ hubName }) => hubName))].sort()
  return hubs.map((hub) => (
    <section key={hub} className="offering-hub">
      <h2>{t.ofHub(hub)}</h2>
      <Table rows={rows.filter(({ hubName }) => hubName === hub)} />
    </section>
  ))
}

function Table({ rows }: { rows: ListedOffering[] }) {
  const language = useLanguage()
  const t = offeringsTexts[language]
  const { kinds } = offeringTexts[language]
  const { title, state, next, seats, changed } = t.columns
  return (
    <table className="offering-table">
      <thead>
        <tr>
          {[title, state, next, seats, changed].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={`/offerings/${row.id}`}>{row.title}</a>
              <span className="offering-kind">{kinds[row.kind]}</span>
            </th>
            <td>
              <State tone={tones[row.state]} label={t.states[row.state]} />
            </td>
            <td data-label={next}>{nextWords(row, language)}</td>
            <td data-label={seats} className={row.next ? undefined : 'nothing'}>
              {seatsWords(row, language)}
            </td>
            <td data-label={changed}>
              {row.updatedBy
                ? t.changedBy(momentText(row.updatedAt, language), row.updatedBy)
                : momentText(row.updatedAt, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function nextWords({ next, startKind }: ListedOffering, language: Language) {
  const t = offeringsTexts[language]
  if (next) return dayText(next.startsAt, language)
  return { fixed: t.noDate, request: t.onRequest, direct: t.anyMoment }[startKind]
}

function seatsWords({ next }: ListedOffering, language: Language) {
  const t = offeringsTexts[language]
  if (!next) return '–'
  return next.seats === null ? t.seatsOpen(next.seatsTaken) : t.seats(next.seatsTaken, next.seats)
}
