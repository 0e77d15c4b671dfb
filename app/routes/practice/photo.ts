import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { photoFile } from '~/modules/practice/photos.server'
import { sideOf } from '~/modules/practice/sideOf.server'
import { sendPhoto } from './sendPhoto.server'

export const handle = route({ access: { GET: 'signedIn' } })

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, files, person } = context
  const known = await sideOf(db, person!, params.questionId!)
  if (!known) throw data(null, { status: 404 })
  return sendPhoto(files, await photoFile(db, known.question.id, params.photoId!))
}
