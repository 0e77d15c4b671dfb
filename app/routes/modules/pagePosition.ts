import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { movePage } from '~/modules/authoring/movePage.server'
import { pageAt, present } from './found.server'

export const handle = route({ access: { POST: ['author'] } })

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const position = Number.parseInt(String(form.get('position')), 10) || 0
  const { id: pageId } = await pageAt(context, params)
  present(await movePage(context.db, context.person!, { pageId, position }))
  const open = String(form.get('open') ?? pageId)
  return redirect(`/modules/${params.moduleId}?page=${encodeURIComponent(open)}`)
}
