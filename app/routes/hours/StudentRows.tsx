import { hoursTexts } from '~/app/texts/hours'
import { dayText } from '~/app/ui/dates'
import { numberText } from '~/app/ui/numbers'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { HourRow } from '~/modules/intake/hours/ownHours.server'
import type { readStudent } from '~/modules/intake/hours/readStudent.server'
import { atDay } from '~/modules/intake/hours/studyYear'

const tones = { entered: 'near', confirmed: 'passed', returned: 'busy' } as const

/** The rows that figures were counted from: each with who entered and who confirmed it. */
export function Entries({ rows }: { rows: HourRow[] }) {
  const language = useLanguage()
  const t = hoursTexts[language]
  if (rows.length === 0) return <p>{t.entriesNone}</p>
  const { day, kind, hours, what, state } = t.entryColumns
  return (
    <div className="table-frame">
      <table className="hours-table hours-rows">
        <caption className="visually-hidden">{t.entries}</caption>
        <thead>
          <tr>
            <th scope="col">{day}</th>
            <th scope="col">{kind}</th>
            <th scope="col">{hours}</th>
            <th scope="col">{what}</th>
            <th scope="col">{state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{dayText(atDay(row.day), language)}</th>
              <td data-label={kind}>{t.kinds[row.kind]}</td>
              <td data-label={hours}>{row.quarters === 0 ? t.absent : numberText(row.quarters / 4, language)}</td>
              <td data-label={what}>{row.what}</td>
              <td>
                <State tone={tones[row.state]} label={t.states[row.state]} />
                <span className="hours-small">
                  {[
                    row.answeredAt !== null && t.by(row.answeredBy || row.answerer || ''),
                    row.sentence && t.sentBack(row.sentence),
                  ]
                    .filter(Boolean)
                    .join(' ')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Result = NonNullable<Awaited<ReturnType<typeof readStudent>>>['results'][number]

export function Results({ rows, year, isKept }: { rows: Result[]; year: string; isKept: boolean }) {
  const language = useLanguage()
  const t = hoursTexts[language]
  if (rows.length === 0) return <p>{t.resultsNone}</p>
  return (
    <div className="table-frame">
      <table className="hours-table hours-rows">
        <caption className="visually-hidden">{t.results}</caption>
        <thead>
          <tr>
            <th scope="col">{t.resultColumns.day}</th>
            <th scope="col">{t.resultColumns.subject}</th>
            <th scope="col">{t.resultColumns.result}</th>
            <th scope="col">{t.resultColumns.by}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{dayText(atDay(row.day), language)}</td>
              <th scope="row">{row.subject}</th>
              <td data-label={t.resultColumns.result}>{row.result}</td>
              <td data-label={t.resultColumns.by}>
                {row.by}
                {isKept && (
                  <form method="post">
                    <input type="hidden" name="year" value={year} />
                    <input type="hidden" name="resultId" value={row.id} />
                    <button
                      className="quiet"
                      name="do"
                      value="removeResult"
                      type="submit"
                      aria-label={t.removeNamed(row.subject)}
                    >
                      {t.remove}
                    </button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
