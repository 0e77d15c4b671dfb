import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { hoursPdf } from '~/modules/intake/hours/exportHours.server'
import { pdfShown } from '../agreements/pdf.server'
import { askedHours, exportName, exportWords } from './asked.server'

export const handle = route({ access: { GET: ['coordinator', 'teamLead', 'supervisor'] } })

/** What the grant and the fund ask, on paper. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = await askedHours(context, request)
  const pdf = await hoursPdf(context.db, context.person!, asked, exportWords(context, asked))
  return pdfShown(pdf, `${exportName(context, asked)}-${asked.today}`, context.language)
}
