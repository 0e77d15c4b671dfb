import { agreementsTexts } from '~/app/texts/agreements'
import { dayText } from '~/app/ui/dates'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { AgreementState } from '~/db/agreementTables'
import type { AgreementRow } from '~/modules/intake/agreements/agreementList.server'

export const agreementTones: Record<AgreementState, StateTone> = {
  begun: 'near',
  signing: 'busy',
  inForce: 'passed',
  ended: 'none',
}

const day = 86_400_000
// Whoever did not sign after two reminders is called.
const callAfterDays = 7

/** Agreements with how they stand, and for whom each of them waits. */
export function AgreementTable({ rows }: { rows: AgreementRow[] }) {
  const language = useLanguage()
  const t = agreementsTexts[language]
  return (
    <div className="table-frame">
      <table className="agreement-table">
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.who}</th>
            <th scope="col">{t.columns.company}</th>
            <th scope="col">{t.columns.state}</th>
            <th scope="col">{t.columns.waitsFor}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={`/agreements/${row.id}`}>{row.name || `${row.number}`}</a>
                <span className="agreement-small">{row.title}</span>
              </th>
              <td data-label={t.columns.company}>{row.companyName}</td>
              <td data-label={t.columns.state}>
                <State tone={agreementTones[row.state]} label={t.states[row.state]} />
                <span className="agreement-small">
                  {row.state === 'inForce' && row.openSheet ? t.newSheetOut : t.since(dayText(row.since, language))}
                </span>
              </td>
              <td data-label={t.columns.waitsFor}>
                <WaitsFor row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function WaitsFor({ row: { waitsFor, sentAt } }: { row: AgreementRow }) {
  const language = useLanguage()
  const t = agreementsTexts[language]
  if (waitsFor.length === 0 || sentAt === null) return null
  const days = Math.floor((Date.now() - sentAt) / day)
  return (
    <>
      {waitsFor.map((role) => t.roles[role]).join(', ')}
      <span className="agreement-small">
        {[t.days(days), days >= callAfterDays && t.call].filter(Boolean).join(', ')}
      </span>
    </>
  )
}
