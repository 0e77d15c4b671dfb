import { pathParticipantsTexts } from '~/app/texts/pathParticipants'
import { DueState } from '~/app/ui/DueDate'
import { dayText } from '~/app/ui/dates'
import { Ruler } from '~/app/ui/Ruler'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { PathParticipant } from '~/modules/paths/coordinating/pathParticipants.server'

type Column = keyof (typeof pathParticipantsTexts)['nl']['columns']
type Props = { rows: PathParticipant[]; seesAll: boolean; hasLevels: boolean; caption: string }

const tones: Record<PathParticipant['state'], StateTone> = {
  notStarted: 'none',
  busy: 'busy',
  waiting: 'near',
  reached: 'passed',
}

/** A table on a desk, cards on a phone: there each cell says its own column. */
export function Rows({ rows, seesAll, hasLevels, caption }: Props) {
  const t = useTexts(pathParticipantsTexts)
  const columns: Column[] = [
    ...(seesAll ? (['company'] as const) : []),
    'state',
    ...(hasLevels ? (['target', 'level'] as const) : []),
    ...(seesAll ? (['measure', 'next'] as const) : []),
    'due',
  ]
  return (
    <div className="table-frame participants-table">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.name}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.personId}>
              <th scope="row">{row.name}</th>
              {columns.map((column) => (
                <td key={column} data-column={column} data-label={t.columns[column]}>
                  <Cell row={row} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ row, column }: { row: PathParticipant; column: Column }) {
  const language = useLanguage()
  const t = pathParticipantsTexts[language]
  const { state, target, level, measure, next, company, dueOn, isAssigned } = row
  if (column === 'state') return <State tone={tones[state]} label={t.states[state]} />
  if (column === 'company') return company ?? '–'
  if (column === 'target') return target ?? '–'
  if (column === 'level') return level ?? t.noLevel
  if (column === 'next') return next ?? '–'
  if (column === 'measure' && measure)
    return <Ruler done={measure.done} total={measure.total} label={t.measure(measure.done, measure.total)} />
  if (column === 'due' && dueOn)
    return (
      <span className="due">
        {dayText(Date.parse(dueOn), language)}
        <DueState dueOn={dueOn} isDone={state === 'reached'} />
      </span>
    )
  return column === 'due' && isAssigned ? t.noDate : '–'
}
