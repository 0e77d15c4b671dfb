import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { posterPdf } from '~/modules/packages/paper/posterPdf.server'
import { found } from './found.server'
import { pdfAnswer } from './pdfAnswer.server'
import { versionAt } from './versionAt.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/** A sheet with a code for at the machine; only of what stands in the catalogue. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, origin, language } = context
  const version = await versionAt(context, params)
  return pdfAnswer(found(await posterPdf(db, version.id, origin)), `${version.slug}-poster`, language)
}
