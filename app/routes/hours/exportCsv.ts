import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { csvAnswer } from '~/app/csvAnswer.server'
import { hoursCsv } from '~/modules/intake/hours/exportHours.server'
import { askedHours, exportName, exportWords } from './asked.server'

export const handle = route({ access: { GET: ['coordinator', 'teamLead', 'supervisor'] } })

/** What the grant and the fund ask, as a file for Excel. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = await askedHours(context, request)
  const csv = hoursCsv(context.db, context.person!, asked, exportWords(context, asked))
  return csvAnswer(csv, exportName(context, asked))
}
