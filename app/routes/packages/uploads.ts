import { type ActionFunctionArgs, data } from '@remix-run/node'
import { route } from '~/app/access'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { beginUpload, uploadSchema } from '~/modules/authoring/packageUploads/beginUpload.server'
import { present } from '../modules/found.server'
import { uploadsFolder } from './places.server'

export const handle = route({ access: { POST: ['author'] } })

/** Makes a place for a package, and answers what to call it and how much of it is here already. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { db, person, language } = context
  const parsed = uploadSchema.safeParse(await request.json())
  if (!parsed.success) throw data(null, { status: 400 })
  const begun = present(await beginUpload(db, uploadsFolder(context), person!, parsed.data))
  if (!('refused' in begun)) return Response.json(begun, { status: 201 })
  const status = { tooLarge: 413, tooMany: 409, hubFull: 409, noRoom: 507 }[begun.refused]
  return Response.json({ ...begun, sentence: packageUploadTexts[language].refusals[begun.refused] }, { status })
}
