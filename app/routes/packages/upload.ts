import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { appendToUpload } from '~/modules/authoring/packageUploads/appendToUpload.server'
import { cancelUpload } from '~/modules/authoring/packageUploads/cancelUpload.server'
import { ownUploads } from '~/modules/authoring/packageUploads/ownUploads.server'
import { found, present } from '../modules/found.server'
import { uploadsFolder } from './places.server'

export const handle = route({ access: { GET: ['author'], PATCH: ['author'], DELETE: ['author'] } })

/** How much of an upload is here for good. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const upload = await ownUploads(context.db, context.person!)
    .where('id', '=', params.uploadId!)
    .select(['received', 'bytes'])
    .executeTakeFirst()
  return Response.json(found(upload), { headers: { 'cache-control': 'no-store' } })
}

/** Takes the part that begins at `?offset=`, or forgets the upload. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person } = context
  const [folder, id] = [uploadsFolder(context), params.uploadId!]
  if (request.method === 'DELETE') return Response.json(present(await cancelUpload(db, folder, person!, id)))
  // What is no number is no place where an upload ends either.
  const offset = Number(new URL(request.url).searchParams.get('offset') ?? Number.NaN)
  const answer = present(await appendToUpload(db, folder, person!, { id, offset, body: request.body }))
  return Response.json(answer, { status: 'refused' in answer ? statusOf(answer.refused) : 200 })
}

function statusOf(refused: 'offset' | 'busy' | 'tooLong' | 'noRoom') {
  return { offset: 409, busy: 409, tooLong: 413, noRoom: 507 }[refused]
}
