import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { authoringTexts } from '~/app/texts/authoring'
import { templateTexts } from '~/app/texts/templates'
import { SelectField, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { createModule } from '~/modules/authoring/createModule.server'
import { moduleTitleSchema } from '~/modules/authoring/settings'
import { templateList } from '~/modules/authoring/templates/templateList.server'
import type { Person } from '~/modules/people/person'
import { TemplateChoice } from '../templates/TemplateChoice'
import { present } from './found.server'

export const handle = route({ access: { GET: ['author'], POST: ['author'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const templates = await templateList(db, person, language)
  const asked = new URL(request.url).searchParams
  const chosen = asked.get('template') ?? ''
  return {
    title: authoringTexts[language].newTitle,
    hubs: hubsOf(person),
    templates,
    chosen,
    // What it is about may be known already, as of a practice question.
    named: (asked.get('title') ?? '').slice(0, 120),
    isRemoved: asked.has('removed'),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const hubs = hubsOf(person)
  const schema = z.object({
    title: moduleTitleSchema,
    hubId: z.string().default(hubs[0]!.value),
    templateId: z.string().max(40).optional(),
  })
  const parsed = parseForm(schema, await request.formData(), language)
  if (!parsed.ok) return refuseForm(parsed)
  const { moduleId } = present(await createModule(db, person, parsed.value))
  return redirect(`/modules/${moduleId}`)
}

function hubsOf({ memberships }: Person) {
  const written = memberships.filter(({ kind, role }) => kind === 'hub' && role === 'author')
  return written.map(({ organisationId, organisationName }) => ({ value: organisationId, label: organisationName }))
}

export default function NewModule() {
  const t = useTexts(authoringTexts)
  const { removed } = useTexts(templateTexts)
  const { hubs, templates, chosen, named, isRemoved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1>{t.newTitle}</h1>
      {isRemoved && <Notice kind="done">{removed}</Notice>}
      <p>{t.newText}</p>
      <form method="post" noValidate>
        <TextField
          label={t.title}
          hint={t.titleHint}
          name="title"
          maxLength={120}
          defaultValue={answer?.values.title ?? named}
          error={answer?.errors.title}
        />
        {hubs.length > 1 && (
          <SelectField
            label={t.hub}
            name="hubId"
            options={hubs}
            defaultValue={answer?.values.hubId}
            error={answer?.errors.hubId}
          />
        )}
        <TemplateChoice templates={templates} chosen={answer?.values.templateId ?? chosen} />
        <button type="submit">{t.create}</button>
      </form>
    </>
  )
}
