import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { readOffering } from '~/modules/catalogue/readOffering.server'
import { pictureAnswer } from './pictureAnswer.server'
import { offeringPictureWords } from './pictureWords'

export const handle = route({ access: { GET: 'everyone' } })

/** An offering as a picture, for who shares its address. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const offering = await readOffering(context.db, undefined, params.slug!)
  if (!offering) throw data(null, { status: 404 })
  return pictureAnswer(context, request, offeringPictureWords(offering, offering.language))
}
