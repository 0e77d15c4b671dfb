import { z } from 'zod'
import { applicationStates, openStates } from '../states'
import { waitedFor } from './waiting'

export const views = ['board', 'list'] as const
const taskFilters = ['due', 'open'] as const
export const perPage = 50
export const perColumn = 20

/** What the address of board and list may say; what is not understood counts as not said. */
export const pipelineQuery = z.object({
  view: z.enum(views).optional().catch(undefined),
  programme: z.string().max(40).optional().catch(undefined),
  state: z
    .enum(['open', 'all', ...applicationStates])
    .optional()
    .catch(undefined),
  waiting: z.enum(waitedFor).optional().catch(undefined),
  task: z.enum(taskFilters).optional().catch(undefined),
  text: z.string().trim().max(200).optional().catch(undefined),
  /** Of the board: the column of which all cards are shown, and on a phone the one that is. */
  column: z.enum(applicationStates).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type PipelineQuery = z.output<typeof pipelineQuery>

type Filterable = {
  state: (typeof applicationStates)[number]
  offeringId: string
  taskDue: string | null
  waiting: { who: (typeof waitedFor)[number] }
  searched: string
}

/** Whether a row is among what is asked for; `text` is folded already. */
export function fits(row: Filterable, query: PipelineQuery, { text, today }: { text: string; today: string }) {
  const { programme, state, waiting, task } = query
  if (programme && row.offeringId !== programme) return false
  if (state === 'open' ? !openStates.includes(row.state) : state && state !== 'all' && row.state !== state) return false
  if (waiting && row.waiting.who !== waiting) return false
  if (task && (row.taskDue === null || (task === 'due' && row.taskDue > today))) return false
  return row.searched.includes(text)
}
