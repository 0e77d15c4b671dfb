import type { AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { checkModule } from '~/modules/authoring/checkModule.server'
import { mediaFiles } from '~/modules/authoring/library/libraryItems.server'
import { moduleFacts } from '~/modules/authoring/moduleFacts.server'
import { openModule, openPage, outlineOf } from '~/modules/authoring/openModule.server'
import { removedPages } from '~/modules/authoring/removedPages.server'
import { mediaIdsOf } from '~/modules/blocks/mediaIds'
import { isCastMember } from '~/modules/people/cast.server'
import type { Author } from './author'
import { EditorScreen } from './EditorScreen'
import { found } from './found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.module.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context
  const person = context.person!
  const module = found(await openModule(db, person, params.moduleId!))
  const query = new URL(request.url).searchParams
  const pages = await outlineOf(db, module.id)
  // A page that somebody took away meanwhile is not a reason to lose one's way: the first one opens.
  const pageId = pages.find((page) => page.id === query.get('page'))?.id ?? pages[0]!.id
  const page = found(await openPage(db, person, pageId))
  return {
    module,
    pages,
    removed: await removedPages(db, module.id),
    page,
    media: await mediaFiles(db, module.hubId, mediaIdsOf(page.document)),
    problems: await checkModule(db, module.id),
    facts: await moduleFacts(db, module.id),
    author: await authorOf(context),
    refused: query.get('refused'),
  }
}

async function authorOf({ db, settings, person }: AppLoadContext): Promise<Author> {
  const { id, name, email } = person!
  return { id, name, email, isOfCast: settings.demo && (await isCastMember(db, id)) }
}

export { OpenFailed as ErrorBoundary } from './OpenFailed'

export default function Editor() {
  return <EditorScreen {...useLoaderData<typeof loader>()} />
}
