import { Readable } from 'node:stream'
import { csvStream } from '~/modules/people/csvStream.server'
import type { PathParticipant } from './pathParticipants.server'

export type CsvWords = { columns: string[]; states: Record<PathParticipant['state'], string> }

/** The same rows for a Dutch Excel. */
export function pathParticipantsCsv(rows: PathParticipant[], { columns, states }: CsvWords) {
  const cells = rows.map(({ name, company, state, target, level, measure, next, dueOn }) => [
    name,
    company ?? '',
    states[state],
    target ?? '',
    level ?? '',
    measure ? String(measure.done) : '',
    measure ? String(measure.total) : '',
    next ?? '',
    dueOn === null ? '' : dueOn.split('-').reverse().join('-'),
  ])
  return Readable.from(cells).pipe(csvStream(columns))
}
