import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { describeMedia, mediaWordsSchema } from '~/modules/authoring/library/describeMedia.server'
import { mediaBytes } from '~/modules/authoring/library/mediaBytes.server'
import { found, present } from '../modules/found.server'

export const handle = route({ access: { POST: ['author'] } })

/** Gives a file of a library another name or description. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person, language } = context
  const form = await request.formData()
  found(await mediaBytes(db, person!, params.mediaId!, 0))
  const parsed = parseForm(mediaWordsSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const { hubId } = present(await describeMedia(db, person!, params.mediaId!, parsed.value))
  return redirect(`/organisations/${hubId}/media?item=${params.mediaId}&done=saved#item`, 303)
}
