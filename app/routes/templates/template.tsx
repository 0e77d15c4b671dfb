import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, Trash2 } from 'lucide-react'
import { z } from 'zod'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { templateTexts } from '~/app/texts/templates'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { renameTemplate } from '~/modules/authoring/templates/changeTemplate.server'
import { openTemplate } from '~/modules/authoring/templates/openTemplate.server'
import { templateNameSchema } from '~/modules/authoring/templates/saveTemplate.server'
import { found, present } from '../modules/found.server'
import { TemplatePages } from './TemplatePages'
import './templates.css'

export const handle = route({ access: { GET: ['author'], POST: ['author'] }, scripts: false, partOf: 'modules' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.template.name ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const template = found(await openTemplate(db, person!, params.templateId!, language))
  return { template, isRenamed: new URL(request.url).searchParams.has('renamed') }
}

/** Gives a template of the own hub another name. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person, language } = context
  const templateId = params.templateId!
  found(await openTemplate(db, person!, templateId, language))
  const parsed = parseForm(z.object({ name: templateNameSchema }), await request.formData(), language)
  if (!parsed.ok) return refuseForm(parsed)
  present(await renameTemplate(db, person!, { templateId, ...parsed.value }))
  return redirect(`/templates/${templateId}?renamed=1`, 303)
}

export default function TemplatePage() {
  const t = useTexts(templateTexts)
  const { template, isRenamed } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, name, use, hubName, pages, settings } = template
  return (
    <>
      <a className="back" href="/modules/new">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{name}</h1>
      <p>{use || t.ofHub(hubName ?? '')}</p>
      {isRenamed && <Notice kind="done">{t.renamed}</Notice>}
      <p>
        <a className="button" href={`/modules/new?template=${id}`}>
          {t.beginWith}
        </a>
      </p>
      <TemplatePages pages={pages} contentLanguage={settings.language} />
      {hubName && (
        <section className="module-section">
          <h2>{t.manage}</h2>
          <form method="post" noValidate>
            <TextField
              label={t.name}
              name="name"
              maxLength={120}
              defaultValue={answer?.values.name ?? name}
              error={answer?.errors.name}
            />
            <button type="submit" className="second">
              {t.rename}
            </button>
          </form>
          <p>{t.removeText}</p>
          <form method="post" action={`/templates/${id}/removal`}>
            <button type="submit" className="second">
              <Trash2 aria-hidden="true" size={20} />
              {t.remove}
            </button>
          </form>
        </section>
      )}
    </>
  )
}
