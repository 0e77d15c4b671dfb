import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { route } from '~/app/access'
import { type FormAnswer, parseForm, refuseForm } from '~/app/form.server'
import { authoringTexts } from '~/app/texts/authoring'
import { formTexts } from '~/app/texts/forms'
import { momentText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { draftOf } from '~/modules/authoring/draft.server'
import { goalsFrom, goalsSchema } from '~/modules/authoring/goals'
import { openModule } from '~/modules/authoring/openModule.server'
import { minutesOf } from '~/modules/authoring/reading'
import { saveSettings } from '~/modules/authoring/saveSettings.server'
import { moduleTitleSchema, settingsSchema } from '~/modules/authoring/settings'
import { found, present } from './found.server'
import { KeepAsTemplate } from './KeepAsTemplate'
import { ModuleHead } from './ModuleHead'
import { SettingsForm } from './SettingsForm'

export const handle = route({
  access: { GET: ['author', 'reviewer', 'coordinator'], POST: ['author'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

const formSchema = settingsSchema.extend({
  title: moduleTitleSchema,
  revision: z.coerce.number().int(),
  goals: z
    .string()
    .default('[]')
    .transform((json) => JSON.parse(json) as unknown)
    .pipe(goalsSchema),
})

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const module = found(await openModule(db, person!, params.moduleId!))
  const draft = await draftOf(db, module.id)
  const minutes = draft.pages.reduce((sum, page) => sum + minutesOf(page), 0)
  return {
    title: `${authoringTexts[language].settings}: ${module.title}`,
    module,
    estimate: Math.max(1, Math.round(minutes)),
    isSaved: new URL(request.url).searchParams.has('saved'),
    keeping: new URL(request.url).searchParams.get('template'),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { db, person, language } = context
  const form = await request.formData()
  form.set('goals', JSON.stringify(goalsFrom(form)))
  found(await openModule(db, person!, params.moduleId!))
  const parsed = parseForm(formSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const { title, revision, ...settings } = parsed.value
  const answer = present(await saveSettings(db, person!, { moduleId: params.moduleId!, revision, title, settings }))
  if (!('refused' in answer)) return redirect(`/modules/${params.moduleId}/settings?saved`, 303)
  const sentence = authoringTexts[language].settingsChanged(answer.updatedBy, momentText(answer.updatedAt, language))
  const values = Object.fromEntries([...form].map(([key, value]) => [key, String(value)]))
  return data({ errors: { form: sentence }, values: { ...values, revision: String(answer.revision) } } as FormAnswer, {
    status: 409,
  })
}

export default function Settings() {
  const t = useTexts(authoringTexts)
  const forms = useTexts(formTexts)
  const { module, estimate, isSaved, keeping } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <ModuleHead module={module} />
      <h1>{t.settings}</h1>
      <p>
        <a href={`/modules/${module.id}/people`}>{t.whoWrite}</a>
        {module.source === 'written' && (
          <>
            {' · '}
            <a href={`/modules/${module.id}/glossary`}>{t.glossary}</a>
          </>
        )}
      </p>
      {answer && <Notice kind="wrong">{answer.errors.form ?? forms.notSaved}</Notice>}
      {isSaved && !answer && (
        <Notice kind="done">{module.source === 'package' ? t.packageSettingsSaved : t.settingsSaved}</Notice>
      )}
      {!module.isEditable && <Notice kind="info">{t.readOnly}</Notice>}
      <SettingsForm module={module} estimate={estimate} answer={answer} />
      {module.isEditable && module.source === 'written' && <KeepAsTemplate module={module} keeping={keeping} />}
    </>
  )
}
