import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, Users } from 'lucide-react'
import { route } from '~/app/access'
import { parseForm, refuseForm, valuesOf } from '~/app/form.server'
import { adminTexts } from '~/app/texts/admin'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { organisationRecord } from '~/modules/people/organisations.server'
import { changeOrganisation, organisationSchema } from '~/modules/people/saveOrganisation.server'
import { OrganisationForm } from './OrganisationForm'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.organisation.name ?? ''} · Leerbank` },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const organisation = await organisationRecord(context.db, params.organisationId!)
  if (!organisation) throw data(null, { status: 404 })
  const done = new URL(request.url).searchParams.get('done')
  return { organisation, done: (['created', 'saved'] as const).find((known) => known === done) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  if (!(await organisationRecord(db, params.organisationId!))) throw data(null, { status: 404 })
  const form = await request.formData()
  const parsed = parseForm(organisationSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const answer = await changeOrganisation(db, params.organisationId!, parsed.value)
  if (!answer) throw data(null, { status: 404 })
  if ('refused' in answer)
    return refuseForm({
      errors: { [answer.refused]: adminTexts[language].refused[answer.refused] },
      values: valuesOf(form),
    })
  return redirect(`/admin/organisations/${params.organisationId}?done=saved`)
}

export default function Organisation() {
  const t = useTexts(adminTexts)
  const { organisation, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, name } = organisation
  return (
    <>
      <a className="back" href="/admin">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.backToOrganisations}
      </a>
      <div className="admin-head">
        <h1>{t.edit(name)}</h1>
        <a className="button second" href={`/organisations/${id}/people`}>
          <Users aria-hidden="true" size={20} />
          {t.people}
        </a>
      </div>
      {done && !answer && <Notice kind="done">{t[done]}</Notice>}
      <OrganisationForm values={organisation} answer={answer} />
    </>
  )
}
