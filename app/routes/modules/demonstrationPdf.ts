import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { demonstrationPdf } from '~/modules/packages/paper/demonstrationPdf.server'
import { moduleFigures } from '~/modules/progress/moduleFigures.server'
import { pdfAnswer } from './pdfAnswer.server'
import { versionAt } from './versionAt.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

/** A sheet for who demonstrates at the machine, with the mistakes that most people made first. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, language } = context
  const { id, moduleId, slug, number } = await versionAt(context, params)
  const figures = await moduleFigures(db, moduleId, number)
  const popular = (figures?.questions ?? []).flatMap((question) => {
    const wrong = question.figures?.popularWrong
    return wrong ? [[question.id, wrong] as const] : []
  })
  return pdfAnswer(await demonstrationPdf(db, id, new Map(popular)), `${slug}-v${number}-demonstratie`, language)
}
