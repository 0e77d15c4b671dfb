import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { versionPdf } from '~/modules/packages/paper/versionPdf.server'
import { pdfAnswer } from './pdfAnswer.server'
import { versionAt } from './versionAt.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/** A published version as a workbook to print. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, files, language } = context
  const { id, slug, number } = await versionAt(context, params)
  return pdfAnswer(await versionPdf(db, files, id), `${slug}-v${number}`, language)
}
