import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { visibleScan } from '~/modules/intake/agreements/readAgreement.server'
import { fileShown } from './pdf.server'

export const handle = route({ access: { GET: ['coordinator', 'teamLead', 'supervisor'] } })

/** The scan of a signature on paper. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const scan = await visibleScan(context.db, context.person!, params.agreementId!, params.signatureId!)
  if (!scan) throw data(null, { status: 404 })
  const isPdf = scan.scanType === 'application/pdf'
  const bytes = await context.files.read(scan.scanSha256!)
  return fileShown(
    bytes,
    isPdf ? 'application/pdf' : 'image/jpeg',
    `handtekening-${scan.number}.${isPdf ? 'pdf' : 'jpg'}`,
  )
}
