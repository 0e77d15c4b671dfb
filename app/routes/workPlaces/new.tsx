import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { parseForm, refuseForm, valuesOf } from '~/app/form.server'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { EmptyState } from '~/app/ui/EmptyState'
import { SelectField, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { beginPlace } from '~/modules/intake/places/draftPlace.server'
import { invitationSchema, inviteCompany } from '~/modules/intake/places/invite.server'
import { placeCompanies } from '~/modules/intake/places/placeCompanies.server'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead', 'supervisor'], POST: ['coordinator', 'teamLead', 'supervisor'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const { own, hubs, known } = await placeCompanies(db, context.person!)
  const [only] = own
  const isInvitation = hubs.length > 0 && new URL(request.url).searchParams.has('invite')
  const t = workPlacesTexts[language]
  // There is nothing to choose for who offers for one company.
  if (hubs.length === 0 && own.length === 1)
    return { title: t.newTitle, own, hubs, known, only: only!.id, isInvitation }
  return { title: isInvitation ? t.inviteTitle : t.newTitle, own, hubs, known, only: undefined, isInvitation }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const form = await request.formData()
  const t = workPlacesTexts[language]
  if (form.get('do') === 'invite') {
    const parsed = parseForm(invitationSchema, form, language)
    if (!parsed.ok) return refuseForm(parsed)
    if (!(await inviteCompany(db, person, parsed.value))) throw data(null, { status: 404 })
    return redirect('/work-places?done=invited', 303)
  }
  const values = valuesOf(form)
  const companyId = values.companyId || undefined
  const companyName = (values.companyName ?? '').trim().slice(0, 120)
  if (!companyId && companyName === '')
    return data({ errors: { companyName: t.chooseCompany } as Record<string, string>, values }, { status: 400 })
  const begun = await beginPlace(db, person, { companyId, companyName, hubId: values.hubId || undefined })
  if (!begun) throw data(null, { status: 404 })
  return redirect(`/work-places/drafts/${begun.draftId}`, 303)
}

export default function NewPlace() {
  const t = useTexts(workPlacesTexts)
  const { title, isInvitation, only, own, hubs } = useLoaderData<typeof loader>()
  if (own.length === 0 && hubs.length === 0)
    return <EmptyState drawing="gap" title={title} text={t.forNobody} action={{ to: '/work-places', label: t.back }} />
  return (
    <>
      <a className="back" href="/work-places">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      {isInvitation ? <Invite /> : only ? <BeginOwn companyId={only} /> : <Choose />}
    </>
  )
}

function BeginOwn({ companyId }: { companyId: string }) {
  const t = useTexts(workPlacesTexts)
  const { own } = useLoaderData<typeof loader>()
  return (
    <form method="post">
      <p>{own[0]!.name}</p>
      <input type="hidden" name="companyId" value={companyId} />
      <button type="submit">{t.begin}</button>
    </form>
  )
}

function Choose() {
  const t = useTexts(workPlacesTexts)
  const { own, known, hubs } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? {}
  const companies = [...own, ...known].map(({ id, name }) => ({ value: id, label: name }))
  const other = hubs.length > 0 ? [{ value: '', label: t.otherCompany }] : []
  return (
    <form method="post" noValidate>
      <p>{t.newText}</p>
      <SelectField
        label={t.forCompany}
        name="companyId"
        options={[...other, ...companies]}
        defaultValue={values?.companyId ?? ''}
      />
      {hubs.length > 0 && (
        <TextField
          label={t.otherCompany}
          hint={t.otherCompanyHint}
          name="companyName"
          maxLength={120}
          defaultValue={values?.companyName}
          error={errors?.companyName}
        />
      )}
      <Hub />
      <button type="submit">{t.begin}</button>
    </form>
  )
}

function Hub() {
  const t = useTexts(workPlacesTexts)
  const { hubs } = useLoaderData<typeof loader>()
  if (hubs.length < 2) return null
  return (
    <SelectField label={t.forHub} name="hubId" options={hubs.map(({ id, name }) => ({ value: id, label: name }))} />
  )
}

function Invite() {
  const t = useTexts(workPlacesTexts)
  const { values, errors } = useActionData<typeof action>() ?? {}
  const field = (name: string) => ({ name, defaultValue: values?.[name], error: errors?.[name] })
  return (
    <form method="post" action="?invite" noValidate>
      <p>{t.inviteText}</p>
      <TextField label={t.inviteName} maxLength={120} {...field('companyName')} />
      <TextField label={t.inviteContact} maxLength={120} {...field('contactName')} />
      <TextField label={t.inviteEmail} type="email" maxLength={254} {...field('contactEmail')} />
      <SelectField
        label={t.inviteLanguage}
        name="language"
        options={Object.entries(t.languages).map(([value, label]) => ({ value, label }))}
        defaultValue={values?.language}
      />
      <Hub />
      <button name="do" value="invite" type="submit">
        {t.sendInvite}
      </button>
    </form>
  )
}
