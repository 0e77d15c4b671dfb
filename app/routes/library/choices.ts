import type { LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { libraryItems, mediaFiles } from '~/modules/authoring/library/libraryItems.server'
import { openLibrary } from '~/modules/authoring/library/visibleLibrary.server'
import { found } from '../modules/found.server'
import { libraryQuery } from './query'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

const fresh = { headers: { 'cache-control': 'no-store' } }

/** The files of a library to choose from while writing; with `?ids=` those files alone. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person } = context
  const hub = found(await openLibrary(db, person!, params.organisationId!))
  const search = new URL(request.url).searchParams
  const ids = search.get('ids')?.split(',').slice(0, 100)
  if (ids) return Response.json({ files: await mediaFiles(db, hub.id, ids) }, fresh)
  const query = libraryQuery.parse(Object.fromEntries(search))
  return Response.json(await libraryItems(db, hub.id, query), fresh)
}
