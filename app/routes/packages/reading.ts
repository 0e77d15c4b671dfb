import type { ActionFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { judgeUpload } from '~/modules/authoring/packageUploads/judgeUpload.server'
import { readInWorker } from '~/modules/packages/reading/readInWorker.server'
import { refusalText } from '~/modules/packages/reading/texts'
import { present } from '../modules/found.server'
import { uploadsFolder } from './places.server'

export const handle = route({ access: { POST: ['author'] } })

/** Reads a package that has come in whole; answers when it can be looked at, or why it is refused. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { db, person, language } = context
  const judged = present(await judgeUpload(db, uploadsFolder(context), readInWorker, person!, params.uploadId!))
  if ('reading' in judged) return Response.json({})
  const { refused } = judged
  if (typeof refused === 'object') return Response.json({ sentence: refusalText(refused, language) }, { status: 400 })
  const sentence = packageUploadTexts[language].failed
  return Response.json({ refused, sentence }, { status: refused === 'busy' ? 429 : 409 })
}
