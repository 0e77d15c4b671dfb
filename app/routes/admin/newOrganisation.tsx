import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { route } from '~/app/access'
import { parseForm, refuseForm, valuesOf } from '~/app/form.server'
import { adminTexts } from '~/app/texts/admin'
import { useTexts } from '~/app/ui/useTexts'
import { createOrganisation, organisationSchema } from '~/modules/people/saveOrganisation.server'
import { OrganisationForm } from './OrganisationForm'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export function loader({ context }: LoaderFunctionArgs) {
  return { title: adminTexts[context.language].newOrganisation }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language } = context
  const form = await request.formData()
  const parsed = parseForm(organisationSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const answer = await createOrganisation(db, parsed.value)
  if ('refused' in answer)
    return refuseForm({ errors: { colour: adminTexts[language].refused.colour }, values: valuesOf(form) })
  return redirect(`/admin/organisations/${answer.organisationId}?done=created`)
}

export default function NewOrganisation() {
  const t = useTexts(adminTexts)
  return (
    <>
      <h1>{t.newOrganisation}</h1>
      <OrganisationForm values={{ kind: 'hub', colour: '#1f4e79' }} answer={useActionData<typeof action>()} />
    </>
  )
}
