import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { readLink } from '~/modules/intake/agreements/readLink.server'
import { sheetPdf } from '~/modules/intake/agreements/signedCopy.server'
import { pdfShown } from './pdf.server'

export const handle = route({ access: { GET: 'everyone' } })

/** The sheet that is to be signed, for who has its link. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const link = await readLink(context.db, params.signatureSecret!)
  if (!link) throw data(null, { status: 404 })
  if (link.state !== 'open' && link.state !== 'signed') throw data(null, { status: 410 })
  const pdf = await sheetPdf(context.files, link)
  return pdfShown(pdf, `praktijkovereenkomst-${link.number}-blad-${link.sheet}`, context.language)
}
