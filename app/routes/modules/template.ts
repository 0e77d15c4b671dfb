import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { route } from '~/app/access'
import { openModule } from '~/modules/authoring/openModule.server'
import { saveTemplate, templateNameSchema } from '~/modules/authoring/templates/saveTemplate.server'
import { present, written } from './found.server'

export const handle = route({ access: { POST: ['author'] } })

/** Keeps a module as a template of its hub, under the name of the module when the field was left empty. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const { id: moduleId, title } = written(await openModule(context.db, context.person!, params.moduleId!))
  const given = templateNameSchema.safeParse(form.get('name'))
  const name = given.success ? given.data : title
  const answer = present(await saveTemplate(context.db, context.person!, { moduleId, name }))
  return redirect(
    `/modules/${moduleId}/settings?template=${'refused' in answer ? answer.refused : 'kept'}#template`,
    303,
  )
}
