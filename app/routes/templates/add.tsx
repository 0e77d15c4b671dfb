import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { templateTexts } from '~/app/texts/templates'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { openModule } from '~/modules/authoring/openModule.server'
import { addTemplatePages } from '~/modules/authoring/templates/addTemplatePages.server'
import { type TemplateCard, templateList } from '~/modules/authoring/templates/templateList.server'
import { found, present, written } from '../modules/found.server'
import { ModuleHead } from '../modules/ModuleHead'
import './templates.css'

export const handle = route({ access: { GET: ['author'], POST: ['author'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const module = written(await openModule(db, person!, params.moduleId!))
  found(module.isEditable || undefined)
  const templates = await templateList(db, person!, module.settings.language)
  const after = new URL(request.url).searchParams.get('after') ?? ''
  return { title: templateTexts[language].addTitle, module, templates, after }
}

/** Adds the chosen pages of one template to a module and goes to the first of them. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const moduleId = params.moduleId!
  const form = await request.formData()
  const asked = {
    moduleId,
    templateId: String(form.get('templateId')),
    after: String(form.get('after') ?? ''),
    places: form.getAll('place').map(Number),
  }
  const answer = present(await addTemplatePages(context.db, context.person!, asked))
  if ('refused' in answer) return data({ ...answer, templateId: asked.templateId }, { status: 400 })
  return redirect(`/modules/${moduleId}?page=${answer.pageId}#title`, 303)
}

export default function AddFromTemplate() {
  const t = useTexts(templateTexts)
  const { title, module, templates, after } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <ModuleHead module={module} />
      <h1>{title}</h1>
      <p>{t.addText}</p>
      {answer && <Notice kind="wrong">{answer.refused === 'tooMany' ? t.tooManyPages : t.noPageChosen}</Notice>}
      {templates.map((card) => (
        <Choice key={card.id} card={card} after={after} isOpen={card.id === answer?.templateId} />
      ))}
    </>
  )
}

function Choice({ card, after, isOpen }: { card: TemplateCard; after: string; isOpen: boolean }) {
  const t = useTexts(templateTexts)
  return (
    <details className="template-add" open={isOpen}>
      <summary>
        <strong>{card.name}</strong> <span className="hint">{card.hubName ? t.ofHub(card.hubName) : card.use}</span>
      </summary>
      <form method="post">
        <input type="hidden" name="templateId" value={card.id} />
        <input type="hidden" name="after" value={after} />
        <fieldset>
          <legend>{t.choosePages}</legend>
          {card.titles.map((title, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two pages may have one title, and the list does not change.
            <label key={place} className="template-page">
              <input type="checkbox" name="place" value={place} />
              {title}
            </label>
          ))}
        </fieldset>
        <div className="actions">
          <button type="submit">{t.add}</button>
          <a href={`/templates/${card.id}`} aria-label={t.lookInsideOf(card.name)}>
            {t.lookInside}
          </a>
        </div>
      </form>
    </details>
  )
}
