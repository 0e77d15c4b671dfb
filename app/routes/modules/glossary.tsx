import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { glossaryTexts } from '~/app/texts/glossary'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { draftOf } from '~/modules/authoring/draft.server'
import { openModule } from '~/modules/authoring/openModule.server'
import { termIdsOf } from '~/modules/blocks/document'
import { changeGlossary } from './changeGlossary.server'
import { found, written } from './found.server'
import { ModuleHead } from './ModuleHead'
import { TermForm } from './TermForm'
import { TermItem } from './TermItem'
import './glossary.css'

export const handle = route({
  access: { GET: ['author', 'reviewer', 'coordinator'], POST: ['author'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const module = written(await openModule(db, person!, params.moduleId!))
  const { pages } = await draftOf(db, module.id)
  const marked = pages.map(({ document }) => termIdsOf(document))
  const terms = module.settings.terms.map((term) => ({
    ...term,
    pages: marked.flatMap((ids, place) => (ids.includes(term.id) ? [place + 1] : [])),
  }))
  return { title: `${glossaryTexts[language].title}: ${module.title}`, module, terms }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = found(await changeGlossary(context, params.moduleId!, await request.formData()))
  return 'done' in answer ? answer : data(answer, { status: answer.status })
}

export default function Glossary() {
  const t = useTexts(glossaryTexts)
  const { module, terms } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer && 'errors' in answer ? answer : undefined
  return (
    <>
      <ModuleHead module={module} />
      <h1>{t.title}</h1>
      {answer && 'done' in answer && <Notice kind="done">{answer.done}</Notice>}
      {refused?.errors.form && (
        <Notice kind="wrong">
          <p>{refused.errors.form}</p>
          {refused.status === 409 && <p>{t.yours(refused.values.term ?? '', refused.values.meaning ?? '')}</p>}
        </Notice>
      )}
      <p>{t.intro}</p>
      {terms.length === 0 && <p>{t.none}</p>}
      <ul className="term-list">
        {terms.map((term) => (
          <TermItem
            key={term.id}
            term={term}
            language={module.settings.language}
            isEditable={module.isEditable}
            answer={refused?.values.id === term.id && refused.status === 400 ? refused : undefined}
          />
        ))}
      </ul>
      {module.isEditable && (
        <section className="module-section">
          <h2>{t.add}</h2>
          <TermForm language={module.settings.language} answer={refused?.values.id ? undefined : refused} />
        </section>
      )}
    </>
  )
}
