import { ArrowDown, ArrowUp } from 'lucide-react'
import { participantsTexts } from '~/app/texts/participants'
import { DueState } from '~/app/ui/DueDate'
import { dayText, spentText } from '~/app/ui/dates'
import { numberText } from '~/app/ui/numbers'
import { Ruler } from '~/app/ui/Ruler'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { isDone } from '~/modules/progress/isDone'
import type { ParticipantRow } from '~/modules/progress/participants.server'
import type { ParticipantSort, ParticipantsQuery } from '~/modules/progress/participantsQuery'
import { participantsAddress } from './address'
import { ParticipantState } from './ParticipantState'

type Props = { rows: ParticipantRow[]; columns: ParticipantSort[]; query: ParticipantsQuery }

/** A table on a desk, cards on a phone: there each cell says its own column. */
export function Rows({ rows, columns, query }: Props) {
  const t = useTexts(participantsTexts)
  return (
    <div className="table-frame participants-table">
      <table>
        <caption className="visually-hidden">{t.title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} query={query} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <Cell key={column} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnHead({ column, query }: { column: ParticipantSort; query: ParticipantsQuery }) {
  const t = useTexts(participantsTexts)
  const isSorted = query.sort === column
  const order = isSorted && query.order === 'up' ? 'down' : 'up'
  const Arrow = query.order === 'up' ? ArrowUp : ArrowDown
  return (
    <th
      scope="col"
      className={numeric.has(column) ? 'number' : undefined}
      aria-sort={isSorted ? (query.order === 'up' ? 'ascending' : 'descending') : undefined}
    >
      <a href={participantsAddress(query, { sort: column, order })}>
        {t.columns[column]}
        {isSorted && <Arrow aria-label={query.order === 'up' ? t.sortedUp : t.sortedDown} size={16} />}
      </a>
    </th>
  )
}

const numeric = new Set<ParticipantSort>(['score', 'time'])

function Cell({ column, row }: { column: ParticipantSort; row: ParticipantRow }) {
  const t = useTexts(participantsTexts)
  if (column === 'name')
    return (
      <th scope="row">
        <a href={`/participants/${row.id}`}>{row.name}</a>
      </th>
    )
  return (
    <td className={numeric.has(column) ? 'number' : undefined} data-column={column} data-label={t.columns[column]}>
      <CellContent column={column} row={row} />
    </td>
  )
}

function CellContent({ column, row }: { column: ParticipantSort; row: ParticipantRow }) {
  const t = useTexts(participantsTexts)
  const language = useLanguage()
  if (column === 'company') return row.company ?? t.noCompany
  if (column === 'module') return row.module
  if (column === 'state') return <ParticipantState state={row.state} />
  if (column === 'due' && row.isAssigned) return <Due row={row} />
  if (column === 'progress' && row.pagesTotal !== null) {
    const words = row.isPackage ? t.units : t.page
    return <Ruler done={row.pagesSeen ?? 0} total={row.pagesTotal} label={words(row.pagesSeen ?? 0, row.pagesTotal)} />
  }
  if (column === 'score' && row.score !== null) return numberText(row.score, language)
  if (column === 'time' && row.seconds > 0) return spentText(row.seconds, language)
  if (column === 'seen' && row.lastSeenAt !== null) return dayText(row.lastSeenAt, language)
  return '–'
}

function Due({ row: { dueOn, state, isAskedAgain } }: { row: ParticipantRow }) {
  const language = useLanguage()
  if (!dueOn) return participantsTexts[language].withoutDate
  return (
    <span className="due">
      {dayText(Date.parse(dueOn), language)}
      <DueState dueOn={dueOn} isDone={isDone(state) && !isAskedAgain} />
    </span>
  )
}
