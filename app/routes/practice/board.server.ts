import { chainStages, type Standing } from '~/modules/practice/chain'
import { figuresOf, type QuestionRow } from '~/modules/practice/overview.server'
import { rowsPerPage } from './rowsPerPage'

/** So many questions stand in a column of the board; the rest is a press away. */
const mostInColumn = 12
export type BoardPart = Standing
export type BoardOf = ReturnType<typeof boardOf>

const parts: Standing[] = [...chainStages, 'done', 'declined']

export function isBoardPart(name: string | null): name is BoardPart {
  return parts.includes(name as Standing)
}

/** The questions of a hub by the link of the chain that is worked on; one part alone comes in pages. */
export function boardOf(rows: QuestionRow[], part: BoardPart | undefined, page: number) {
  const by = Map.groupBy(rows, ({ chain }) => chain.standing)
  const shown = part ? [part] : parts
  const from = part ? (page - 1) * rowsPerPage : 0
  return {
    total: rows.length,
    page,
    figures: figuresOf(rows.map(({ chain }) => chain)),
    columns: shown.map((standing) => {
      const all = by.get(standing) ?? []
      return { standing, total: all.length, rows: all.slice(from, from + (part ? rowsPerPage : mostInColumn)) }
    }),
  }
}
