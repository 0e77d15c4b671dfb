import { type AppLoadContext, redirect } from '@remix-run/node'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { judgeUpload } from '~/modules/authoring/packageUploads/judgeUpload.server'
import { ownUploads } from '~/modules/authoring/packageUploads/ownUploads.server'
import { readInWorker } from '~/modules/packages/reading/readInWorker.server'
import { refusalText } from '~/modules/packages/reading/texts'
import { found, present } from '../modules/found.server'
import { uploadsFolder } from './places.server'

/** A package that has come in whole, with what was read in it; one of which a part is missing goes on being sent. */
export async function openWhole(context: AppLoadContext, id: string) {
  const { db, person, language } = context
  const upload = found(
    await ownUploads(db, person!)
      .where('id', '=', id)
      .select(['id', 'fileName', 'moduleId', 'bytes', 'received'])
      .executeTakeFirst(),
  )
  const goOn = `/modules/packages?goOn=${id}${upload.moduleId ? `&module=${upload.moduleId}` : ''}`
  if (upload.received < upload.bytes) throw redirect(goOn, 303)
  const judged = present(await judgeUpload(db, uploadsFolder(context), readInWorker, person!, id))
  if ('reading' in judged) return { ...upload, reading: judged.reading }
  const { refused } = judged
  return { sentence: typeof refused === 'object' ? refusalText(refused, language) : packageUploadTexts[language].queue }
}
