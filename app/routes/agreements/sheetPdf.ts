import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { visibleSheet } from '~/modules/intake/agreements/readAgreement.server'
import { sheetPdf } from '~/modules/intake/agreements/signedCopy.server'
import { pdfShown } from './pdf.server'

export const handle = route({ access: { GET: ['coordinator', 'teamLead', 'supervisor'] } })

/** A sheet as it was frozen. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, files, language } = context
  const sheet = await visibleSheet(db, context.person!, params.agreementId!, params.number!)
  if (!sheet) throw data(null, { status: 404 })
  const name = `praktijkovereenkomst-${sheet.number}-blad-${sheet.sheet}`
  return pdfShown(await sheetPdf(files, sheet), name, language)
}
