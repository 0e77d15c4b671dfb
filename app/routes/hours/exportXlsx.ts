import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { hoursXlsx } from '~/modules/intake/hours/exportHours.server'
import { askedHours, exportName, exportWords } from './asked.server'

export const handle = route({ access: { GET: ['coordinator', 'teamLead', 'supervisor'] } })

/** What the grant and the fund ask, as a workbook. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = await askedHours(context, request)
  const xlsx = await hoursXlsx(context.db, context.person!, asked, exportWords(context, asked))
  return new Response(new Uint8Array(xlsx), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${exportName(context, asked)}-${asked.today}.xlsx"`,
      'cache-control': 'no-store',
    },
  })
}
