import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { questionOfLink } from '~/modules/practice/links.server'
import { photoFile } from '~/modules/practice/photos.server'
import { sendPhoto } from './sendPhoto.server'

export const handle = route({ access: { GET: 'everyone' } })

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, files } = context
  const found = await questionOfLink(db, params.questionSecret!)
  if (!found || found.isExpired) throw data(null, { status: 404 })
  return sendPhoto(files, await photoFile(db, found.question.id, params.photoId!))
}
