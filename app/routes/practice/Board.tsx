import { practiceTexts } from '~/app/texts/practice'
import { EmptyState } from '~/app/ui/EmptyState'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import type { ChainStage } from '~/modules/practice/chain'
import type { BoardOf, BoardPart } from './board.server'
import { QuestionRows } from './QuestionRows'
import { rowsPerPage } from './rowsPerPage'
import './chain.css'
import './board.css'

type Props = { board: BoardOf; hub: { slug: string; name: string }; part?: BoardPart }
type Column = BoardOf['columns'][number]

/** The questions of a hub in the four links of the chain, with how many passed each and how long that took. */
export function Board({ board, hub, part }: Props) {
  const t = useTexts(practiceTexts)
  const form = `/hubs/${hub.slug}/question`
  if (board.total === 0)
    return (
      <EmptyState
        as="h2"
        drawing="cell"
        title={t.boardEmptyTitle}
        text={t.boardEmpty}
        action={{ to: form, label: t.boardEmptyAction }}
      />
    )
  if (part) return <OnePart board={board} hub={hub} part={part} />
  const [done, declined] = board.columns.slice(-2)
  return (
    <>
      <p>
        {t.intro} <a href={form}>{t.form}</a>
      </p>
      <div className="board">
        {board.columns.slice(0, -2).map((column) => (
          <BoardColumn key={column.standing} column={column} board={board} hub={hub} />
        ))}
      </div>
      <Folded column={done!} title={t.doneTitle(done!.total)} hub={hub} />
      <Folded column={declined!} title={t.declinedTitle(declined!.total)} hub={hub} />
    </>
  )
}

function BoardColumn({ column, board, hub }: { column: Column; board: BoardOf; hub: Props['hub'] }) {
  const t = useTexts(practiceTexts)
  const stage = column.standing as ChainStage
  const { reached, middleDays } = board.figures[stage]
  return (
    <section aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`}>
        {t.stages[stage]} <span className="board-count">{column.total}</span>
      </h2>
      <p className="hint">{t.stageHints[stage]}</p>
      <p className="board-passed">{t.passed(reached)}</p>
      {middleDays !== undefined && (
        <p className="chain-days">
          <span>{t.mostly(t.days(Math.round(middleDays)))}</span>
        </p>
      )}
      {column.total === 0 ? (
        <p className="board-none">{t.columnEmpty}</p>
      ) : (
        <QuestionRows rows={column.rows} shows="stage" />
      )}
      <More column={column} hub={hub} />
    </section>
  )
}

function Folded({ column, title, hub }: { column: Column; title: string; hub: Props['hub'] }) {
  if (column.total === 0) return null
  return (
    <details className="board-folded">
      <summary>{title}</summary>
      <QuestionRows rows={column.rows} />
      <More column={column} hub={hub} />
    </details>
  )
}

function More({ column: { standing, total, rows }, hub }: { column: Column; hub: Props['hub'] }) {
  const t = useTexts(practiceTexts)
  if (total <= rows.length) return null
  return (
    <p>
      <a href={`/questions?hub=${hub.slug}&part=${standing}`}>{t.more(total)}</a>
    </p>
  )
}

function OnePart({ board, hub, part }: Props & { part: BoardPart }) {
  const t = useTexts(practiceTexts)
  const [{ rows, total }] = board.columns as [Column]
  const name = part === 'done' || part === 'declined' ? t.standings[part] : t.stages[part]
  return (
    <section>
      <h2>{name}</h2>
      {rows.length === 0 ? <p>{t.columnEmpty}</p> : <QuestionRows rows={rows} />}
      <Pages
        page={board.page}
        perPage={rowsPerPage}
        shown={rows.length}
        total={total}
        address={(wanted) => `/questions?hub=${hub.slug}&part=${part}&page=${wanted}`}
      />
      <p>
        <a href={`/questions?hub=${hub.slug}`}>{t.backToAll}</a>
      </p>
    </section>
  )
}
