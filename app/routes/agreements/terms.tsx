import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { agreementFormTexts } from '~/app/texts/agreementForm'
import { formTexts } from '~/app/texts/forms'
import { dateText } from '~/app/ui/dates'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { exampleTerms } from '~/modules/intake/agreements/exampleTerms'
import { termsOf, termsOwners, termsSchema, writeTerms } from '~/modules/intake/agreements/termsFor.server'
import { dutchDay } from '~/modules/people/dutchDay'
import './agreements.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const owners = await termsOwners(db, context.person!)
  const search = new URL(request.url).searchParams
  const owner = owners.find(({ id }) => id === search.get('of')) ?? owners[0]
  return {
    owners,
    owner,
    rows: owner ? await termsOf(db, owner) : [],
    today: dutchDay(Date.now()),
    isSaved: search.has('saved'),
    title: agreementFormTexts[language].terms.title,
    example: exampleTerms,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language } = context
  const form = await request.formData()
  const owner = String(form.get('owner') ?? '')
  const owners = await termsOwners(db, context.person!)
  if (!owners.some(({ id }) => id === owner)) throw data(null, { status: 400 })
  const parsed = parseForm(termsSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  await writeTerms(db, context.person!, owner, parsed.value)
  return redirect(`/agreements/terms?of=${owner}&saved`, 303)
}

export default function Terms() {
  const language = useLanguage()
  const t = agreementFormTexts[language].terms
  const { owners, owner, rows, today, isSaved, title, example } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [newest] = rows
  return (
    <>
      <a className="back" href="/agreements">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p>{t.text}</p>
      {isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      {answer && <Notice kind="wrong">{formTexts[language].notSaved}</Notice>}
      {!owner ? (
        <p>{t.empty}</p>
      ) : (
        <>
          {owners.length > 1 && <Whose />}
          <h2>{owner.name}</h2>
          {rows.length === 0 && <p>{t.none}</p>}
          <ul className="agreement-sheets terms-list">
            {rows.map((row) => (
              <li key={row.id}>
                <details>
                  <summary>{t.since(dateText(`${row.validFrom}T12:00:00Z`, language), row.name ?? '')}</summary>
                  <p className="terms-text" lang="nl">
                    {row.text}
                  </p>
                </details>
              </li>
            ))}
          </ul>
          <form method="post" noValidate>
            <input type="hidden" name="owner" value={owner.id} />
            <TextArea
              label={t.newText}
              name="text"
              rows={16}
              maxLength={20_000}
              defaultValue={answer?.values.text ?? newest?.text ?? example}
              error={answer?.errors.text}
            />
            <TextField
              label={t.from}
              hint={t.fromHint}
              name="validFrom"
              type="date"
              defaultValue={answer?.values.validFrom ?? today}
              error={answer?.errors.validFrom}
            />
            <button type="submit">{t.save}</button>
          </form>
        </>
      )}
      <details>
        <summary>{t.showExample}</summary>
        <p className="terms-text" lang="nl">
          {example}
        </p>
      </details>
    </>
  )
}

function Whose() {
  const language = useLanguage()
  const t = agreementFormTexts[language]
  const { owners, owner } = useLoaderData<typeof loader>()
  const options = owners.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form method="get">
      <SelectField label={t.terms.whose} name="of" options={options} defaultValue={owner?.id} />
      <button className="second" type="submit">
        {t.terms.show}
      </button>
    </form>
  )
}
