import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { csvAnswer } from '~/app/csvAnswer.server'
import { listTexts } from '~/app/texts/lists'
import type { Column } from '~/modules/catalogue/lists/adminList'
import { csvStream } from '~/modules/people/csvStream.server'
import { listOf } from './asked.server'

export const handle = route({ access: { GET: 'administrator' } })

/** The list as a file for Excel, which can come back changed. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const list = listOf(params)
  const t = listTexts[context.language]
  const names = t.lists[list.name]!.columns
  const cell = (value: string, { kind }: Column) => (kind === 'yesNo' ? (value ? t.yes : t.no) : value)
  const rows = (await list.entries(context.db)).map(({ values }) =>
    list.columns.map((column) => cell(values[column.name]!, column)),
  )
  const columns = list.columns.map(({ name }) => names[name]!)
  return csvAnswer(Readable.from(rows).pipe(csvStream(columns)), t.lists[list.name]!.fileName!)
}
