import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { readHub } from '~/modules/catalogue/readHub.server'
import { pictureAnswer } from './pictureAnswer.server'
import { hubPictureWords } from './pictureWords'

export const handle = route({ access: { GET: 'everyone' } })

/** A hub as a picture, for who shares its address. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const found = await readHub(context.db, params.slug!)
  if (!found) throw data(null, { status: 404 })
  return pictureAnswer(context, request, hubPictureWords(found, 'nl'))
}
