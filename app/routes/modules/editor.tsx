import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ClientLoaderFunctionArgs, isRouteErrorResponse, useLoaderData } from '@remix-run/react'
import { useEffect } from 'react'
import { route } from '~/app/access'
import { checkModule } from '~/modules/authoring/checkModule.server'
import { mediaFiles } from '~/modules/authoring/library/libraryItems.server'
import { moduleFacts } from '~/modules/authoring/moduleFacts.server'
import { openModule, openPage, outlineOf } from '~/modules/authoring/openModule.server'
import { removedPages } from '~/modules/authoring/removedPages.server'
import { mediaIdsOf } from '~/modules/blocks/mediaIds'
import { authorOf } from './authorOf.server'
import { EditorScreen } from './EditorScreen'
import { found } from './found.server'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] }, wide: true })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.module.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context
  const person = context.person!
  const module = found(await openModule(db, person, params.moduleId!))
  if (module.source === 'package') throw redirect(`/modules/${module.id}/package`)
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

type Answer = Awaited<ReturnType<typeof loader>>
let shown: { address: string; answer: Answer } | undefined

/**
 * Reading a module again must not close it: when the server cannot be reached, what is on the screen stays there.
 * Only a first visit fails, and says so.
 */
export async function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs): Promise<Answer> {
  try {
    return (await serverLoader()) as Answer
  } catch (error) {
    const isAnswer = error instanceof Response || (isRouteErrorResponse(error) && error.status < 500)
    if (isAnswer || shown?.address !== request.url) throw error
    return shown.answer
  }
}

export { OpenFailed as ErrorBoundary } from './OpenFailed'

export default function Editor() {
  const answer = useLoaderData<typeof loader>()
  useEffect(() => {
    shown = { address: window.location.href.split('#')[0]!, answer }
  }, [answer])
  return <EditorScreen {...answer} />
}
