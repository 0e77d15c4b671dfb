import { hoursTexts } from '~/app/texts/hours'
import { numberText } from '~/app/ui/numbers'
import { useLanguage } from '~/app/ui/useTexts'
import type { YearRow } from '~/modules/intake/hours/yearRows.server'
import { MeasureRuler } from './Measures'

/** How everybody stands in a study year; each figure leads to the rows that it was counted from. */
export function HoursTable({ rows, year }: { rows: YearRow[]; year: string }) {
  const language = useLanguage()
  const t = hoursTexts[language]
  const parts = ['total', 'guided', 'practice'] as const
  return (
    <div className="table-frame">
      <table className="hours-table">
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.who}</th>
            {parts.map((part) => (
              <th scope="col" key={part}>
                {t.columns[part]}
              </th>
            ))}
            <th scope="col">{t.columns.open}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const address = `/hours/${row.applicationId}?year=${year}`
            const open = (row.guided + row.practice - row.guidedConfirmed - row.practiceConfirmed) / 4
            return (
              <tr key={row.placementId}>
                <th scope="row">
                  <a href={address}>{row.name || row.number}</a>
                  <span className="hours-small">{[row.companyName, row.title].join(' · ')}</span>
                </th>
                {parts.map((part) => (
                  <td key={part} data-label={t.columns[part]}>
                    <a className="hours-figure" href={part === 'total' ? address : `${address}&kind=${part}`}>
                      <MeasureRuler measure={row.measures[part]} words={t} />
                    </a>
                  </td>
                ))}
                <td data-label={t.columns.open}>
                  <a href={`${address}&state=open`}>{t.openHours(numberText(open, language))}</a>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
