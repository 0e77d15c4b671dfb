import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { noticesTexts } from '~/app/texts/notices'
import { SelectField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { OrganisationParts } from '~/app/ui/OrganisationParts'
import { useTexts } from '~/app/ui/useTexts'
import { noticeKinds } from '~/modules/coordination/notices/kinds'
import { limitsSchema, readLimits, setLimits } from '~/modules/coordination/notices/noticeChoices.server'
import { managedOrganisation } from '~/modules/people/managedOrganisations.server'
import './notices.css'

export const handle = route({
  access: { GET: 'signedIn', POST: 'signedIn' },
  scripts: false,
  partOf: ['participants', 'admin'],
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language, person } = context
  const found = await readLimits(db, person!, params.organisationId!)
  if (!found) throw data(null, { status: 404 })
  const managesPeople = Boolean(await managedOrganisation(db, person!, found.organisation.id))
  const isSaved = new URL(request.url).searchParams.has('done')
  return { ...found, managesPeople, isSaved, title: noticesTexts[language].limitsTitle(found.organisation.name) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const limits = limitsSchema.safeParse(Object.fromEntries(await request.formData()))
  const set = await setLimits(context.db, context.person!, params.organisationId!, limits.data ?? {})
  if (!set || !limits.success) throw data(null, { status: 404 })
  return redirect(`/organisations/${set.organisationId}/notices?done=saved`, 303)
}

export default function Limits() {
  const t = useTexts(noticesTexts)
  const { organisation, limits, managesPeople, isSaved, title } = useLoaderData<typeof loader>()
  const options = (['mail', 'digest', 'app'] as const).map((value) => ({ value, label: t.mosts[value] }))
  return (
    <>
      <h1>{title}</h1>
      <OrganisationParts organisationId={organisation.id} managesPeople={managesPeople} />
      <p>{t.limitsText}</p>
      {isSaved && <Notice kind="done">{t.limitsSaved}</Notice>}
      <form method="post">
        <div className="notice-ways">
          {noticeKinds.map((kind) => (
            <SelectField
              key={kind}
              label={t.kinds[kind]}
              name={kind}
              options={options}
              defaultValue={limits[kind] ?? 'mail'}
            />
          ))}
        </div>
        <button type="submit">{t.save}</button>
      </form>
    </>
  )
}
