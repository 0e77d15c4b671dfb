import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { peopleImportTexts } from '~/app/texts/peopleImport'
import { Field } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { readUpload } from '~/app/upload.server'
import { keepImport } from '~/modules/coordination/importing/keepImport.server'
import { readInWorker } from '~/modules/coordination/importing/readInWorker.server'
import { mostImportBytes } from '~/modules/coordination/importing/refusal'
import { managedOrganisation } from '~/modules/people/managedOrganisations.server'
import './importing.css'

export const handle = route({
  access: { GET: 'signedIn', POST: 'signedIn' },
  scripts: false,
  partOf: ['participants', 'admin'],
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const organisation = await managedOrganisation(context.db, context.person!, params.organisationId!)
  if (!organisation) throw data(null, { status: 404 })
  return { organisation, title: peopleImportTexts[context.language].title }
}

/** Reads a file and keeps what it says; nothing of the organisation changes. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const t = peopleImportTexts[language]
  const organisation = await managedOrganisation(db, context.person!, params.organisationId!)
  if (!organisation) throw data(null, { status: 404 })
  const upload = await readUpload(request, mostImportBytes)
  if ('refused' in upload) return data({ error: upload.refused === 'noFile' ? t.noFile : t.tooLarge }, { status: 400 })
  const read = await readInWorker(upload.file.bytes)
  if ('refused' in read)
    return data({ error: t.refused[read.refused] }, { status: read.refused === 'busy' ? 503 : 400 })
  const { form, file } = upload
  const how = { isComplete: form.get('isComplete') === '1', invites: form.get('invites') === '1' }
  const asked = { organisationId: organisation.id, fileName: file.name, read, ...how }
  const kept = await keepImport(db, context.person!, asked)
  if (!kept) throw data(null, { status: 404 })
  return redirect(`/organisations/${organisation.id}/people/imports/${kept.importId}`, 303)
}

export default function ChooseList() {
  const t = useTexts(peopleImportTexts)
  const { organisation, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={`/organisations/${organisation.id}/people`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p>{organisation.name}</p>
      <p>{t.text}</p>
      <p className="hint">{t.columns}</p>
      <form method="post" encType="multipart/form-data" noValidate className="card">
        <Field label={t.file} error={answer?.error}>
          {(parts) => <input type="file" name="file" accept=".csv,.txt,.xlsx,text/csv" {...parts} />}
        </Field>
        <label className="import-choice">
          <input type="checkbox" name="invites" value="1" defaultChecked />
          {t.invites}
        </label>
        <label className="import-choice">
          <input type="checkbox" name="isComplete" value="1" />
          {t.isComplete}
        </label>
        <button type="submit">{t.read}</button>
      </form>
    </>
  )
}
