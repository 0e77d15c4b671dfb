import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { readLink } from '~/modules/intake/agreements/readLink.server'
import { signedCopy } from '~/modules/intake/agreements/signedCopy.server'
import { pdfShown } from './pdf.server'

export const handle = route({ access: { GET: 'everyone' } })

/** The sheet with its signature page, for who signed by this link. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, files, language } = context
  const link = await readLink(db, params.signatureSecret!)
  if (!link) throw data(null, { status: 404 })
  if (link.state !== 'signed') throw data(null, { status: link.state === 'open' ? 409 : 410 })
  const pdf = await signedCopy(db, files, link.sheetId)
  return pdfShown(pdf, `praktijkovereenkomst-${link.number}-blad-${link.sheet}-getekend`, language)
}
