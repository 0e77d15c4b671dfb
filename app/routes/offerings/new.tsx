import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { offeringTexts } from '~/app/texts/offering'
import { offeringsTexts } from '~/app/texts/offerings'
import { SelectField, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { draftOffering } from '~/modules/catalogue/editing/draftOffering.server'
import { madeKinds } from '~/modules/catalogue/editing/fields'
import type { Person } from '~/modules/people/person'
import { KindIcon } from '../catalogue/KindIcon'
import './offerings.css'

export const handle = route({
  access: { GET: ['author', 'coordinator'], POST: ['author', 'coordinator'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export function loader({ context }: LoaderFunctionArgs) {
  const { newTitle } = offeringsTexts[context.language]
  const person = context.person!
  return { title: newTitle, hubs: hubsOf(person), writes: person.memberships.some(({ role }) => role === 'author') }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const schema = z.object({
    kind: z.enum(madeKinds),
    title: z.string().trim().min(1).max(120),
    hubId: z.string().default(hubsOf(person)[0]?.value ?? ''),
  })
  const parsed = parseForm(schema, await request.formData(), language)
  if (!parsed.ok) {
    const { kind, ...errors } = parsed.errors
    return refuseForm({ ...parsed, errors: kind ? { ...errors, kind: offeringsTexts[language].chooseKind } : errors })
  }
  const made = await draftOffering(db, person, parsed.value)
  if (!made) throw data(null, { status: 404 })
  return redirect(`/offerings/${made.offeringId}`, 303)
}

function hubsOf({ memberships }: Person) {
  const own = memberships.filter(({ kind, role }) => kind === 'hub' && (role === 'author' || role === 'coordinator'))
  return [...new Map(own.map(({ organisationId, organisationName }) => [organisationId, organisationName]))].map(
    ([value, label]) => ({ value, label }),
  )
}

export default function NewOffering() {
  const t = useTexts(offeringsTexts)
  const { hubs, writes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { values, errors } = answer ?? {}
  return (
    <>
      <a className="back" href="/offerings">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{t.newTitle}</h1>
      <p>{t.newText}</p>
      <form method="post" noValidate>
        <KindChoice chosen={values?.kind} error={errors?.kind} />
        {writes && (
          <p className="offering-module">
            <KindIcon kind="module" />
            <span>
              {t.kindTexts.module} <a href="/modules/new">{t.modules}</a>
            </span>
          </p>
        )}
        <p className="offering-module">
          <KindIcon kind="path" />
          <span>
            {t.kindTexts.path}{' '}
            {hubs.map(({ value, label }) => (
              <a key={value} href={`/organisations/${value}/paths`}>
                {t.paths(label)}
              </a>
            ))}
          </span>
        </p>
        <TextField
          label={t.titleLabel}
          hint={t.titleHint}
          name="title"
          maxLength={120}
          defaultValue={values?.title}
          error={errors?.title}
        />
        {hubs.length > 1 && (
          <SelectField label={t.hub} name="hubId" options={hubs} defaultValue={values?.hubId} error={errors?.hubId} />
        )}
        <button type="submit">{t.begin}</button>
      </form>
    </>
  )
}

function KindChoice({ chosen, error }: { chosen: string | undefined; error: string | undefined }) {
  const t = useTexts(offeringsTexts)
  const { kinds } = useTexts(offeringTexts)
  return (
    <fieldset className={error ? 'kind-choice field-wrong' : 'kind-choice'} aria-describedby={error && 'kind-error'}>
      <legend>{t.kind}</legend>
      {error && (
        <p className="error" id="kind-error">
          {error}
        </p>
      )}
      <div>
        {madeKinds.map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} defaultChecked={kind === chosen} />
            <KindIcon kind={kind} size={32} />
            <span>
              <b>{kinds[kind]}</b>
              <br />
              {t.kindTexts[kind]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
