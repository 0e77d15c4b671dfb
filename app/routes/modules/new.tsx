import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { authoringTexts } from '~/app/texts/authoring'
import { SelectField, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { createModule } from '~/modules/authoring/createModule.server'
import { moduleTitleSchema } from '~/modules/authoring/settings'
import { templateList } from '~/modules/authoring/templates/templateList.server'
import type { Person } from '~/modules/people/person'
import { present } from './found.server'
import { TemplateChoice } from './TemplateChoice'

export const handle = route({ access: { GET: ['author'], POST: ['author'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const templates = await templateList(db, person, language)
  return { title: authoringTexts[language].newTitle, hubs: hubsOf(person), templates }
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
  const { hubs, templates } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1>{t.newTitle}</h1>
      <p>{t.newText}</p>
      <form method="post" noValidate>
        <TextField
          label={t.title}
          hint={t.titleHint}
          name="title"
          maxLength={120}
          defaultValue={answer?.values.title}
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
        <TemplateChoice templates={templates} chosen={answer?.values.templateId ?? ''} />
        <button type="submit">{t.create}</button>
      </form>
    </>
  )
}
