import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { hubFormTexts } from '~/app/texts/hubForm'
import { TextArea, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { editableHub, saveHub } from '~/modules/catalogue/editing/saveHub.server'
import { ContactFields } from './ContactFields'
import { type HubFormAnswer, parseHub } from './parseHub.server'
import './hub.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'offerings',
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const hub = await editableHub(context.db, context.person!, params.slug!)
  if (!hub) throw data(null, { status: 404 })
  const isSaved = new URL(request.url).searchParams.has('saved')
  return { hub, isSaved, title: hubFormTexts[context.language].title(hub.name) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const hub = await editableHub(db, person, params.slug!)
  if (!hub) throw data(null, { status: 404 })
  const form = await request.formData()
  const { refused, parsed } = parseHub(form, language)
  if (!parsed) return data(refused, { status: 400 })
  const answer = await saveHub(db, person, { hubId: hub.id, revision: Number(form.get('revision')), ...parsed })
  if (!('refused' in answer)) return redirect('?saved', 303)
  const t = hubFormTexts[language]
  if (answer.refused === 'absent') throw data(null, { status: 404 })
  if (answer.refused === 'colour')
    return data<HubFormAnswer>({ ...refused, errors: { colour: t.colourRefused } }, { status: 400 })
  const { revision } = answer.hub
  const now = Object.fromEntries(
    Object.entries(parsed.words).flatMap(([name, typed]) => {
      const stored = String(answer.hub[name as keyof typeof parsed.words])
      return stored === typed ? [] : [[name, stored]]
    }),
  )
  const values = { ...refused.values, revision: String(revision) }
  return data<HubFormAnswer>({ ...refused, values, sentence: t.changed, now }, { status: 409 })
}

export default function HubForm() {
  const t = useTexts(hubFormTexts)
  const { hub, isSaved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const values: Record<string, string> = answer?.values ?? { ...hub, revision: String(hub.revision), contacts: '' }
  const parts = (name: string) => ({
    name,
    id: name,
    defaultValue: values[name],
    error: answer?.errors[name],
  })
  const now = (name: string) =>
    answer?.now && name in answer.now ? (
      <p className="now-there">
        {t.nowThere} <q className="as-typed">{answer.now[name] || t.emptied}</q>
      </p>
    ) : null
  return (
    <>
      <a className="back" href={`/hubs/${hub.slug}`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{t.title(hub.name)}</h1>
      {answer && (
        <Notice kind="wrong">
          <p>{answer.sentence}</p>
          {answer.now && <p>{t.changedWhat}</p>}
        </Notice>
      )}
      {isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      <p>{t.text}</p>
      <form method="post" action="?" className="hub-form" noValidate>
        <input type="hidden" name="revision" value={values.revision} />
        <fieldset>
          <legend>{t.words}</legend>
          <TextArea label={t.summary} hint={t.summaryHint} rows={3} maxLength={600} {...parts('summary')} />
          {now('summary')}
          <TextArea
            label={t.description}
            hint={t.descriptionHint}
            rows={8}
            maxLength={4000}
            {...parts('description')}
          />
          {now('description')}
        </fieldset>
        <fieldset>
          <legend>{t.look}</legend>
          <TextField label={t.colour} hint={t.colourHint} type="color" {...parts('colour')} />
          {now('colour')}
        </fieldset>
        <fieldset>
          <legend>{t.reach}</legend>
          <TextField label={t.place} maxLength={80} {...parts('place')} />
          {now('place')}
          <TextField label={t.website} type="url" maxLength={300} {...parts('website')} />
          {now('website')}
          <TextField label={t.email} type="email" maxLength={254} {...parts('email')} />
          {now('email')}
          <TextField label={t.phone} type="tel" maxLength={40} {...parts('phone')} />
          {now('phone')}
        </fieldset>
        <ContactFields contacts={answer?.contacts ?? hub.contacts} errors={answer?.errors ?? {}} />
        <button type="submit">{t.save}</button>
      </form>
    </>
  )
}
