import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { historyTexts } from '~/app/texts/history'
import { momentText, timeText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { readRevision } from '~/modules/authoring/history/readRevision.server'
import { restoreRevision } from '~/modules/authoring/history/restoreRevision.server'
import { openModule } from '~/modules/authoring/openModule.server'
import { found, present, written } from '../found.server'
import { ModuleHead } from '../ModuleHead'
import { Compared } from './Compared'
import { RestorePage } from './RestorePage'
import './history.css'

export const handle = route({
  access: { GET: ['author', 'reviewer', 'coordinator'], POST: ['author'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const module = written(await openModule(db, person!, params.moduleId!))
  const revision = found(await readRevision(db, person!, { moduleId: module.id, id: idIn(params.revisionId!) }))
  const asked = new URL(request.url).searchParams.get('with')
  return {
    title: `${historyTexts[language].title}: ${revision.title || module.title}`,
    module,
    revision,
    compareWith: asked === 'now' ? ('now' as const) : ('before' as const),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const wanted = { moduleId: params.moduleId!, id: idIn(params.revisionId!), revision: Number(form.get('revision')) }
  const answer = present(await restoreRevision(context.db, context.person!, wanted))
  if ('refused' in answer) return data(answer, { status: 409 })
  return redirect(`/modules/${params.moduleId}/history?page=${answer.pageId}&undo=${answer.beforeId}`, 303)
}

function idIn(text: string) {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0
}

export default function Revision() {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  const { module, revision, compareWith } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { title, by, savedAt, publishedAs, moments } = revision
  const others = moments.filter(({ id }) => id !== revision.id)
  return (
    <>
      <ModuleHead module={module} />
      <a className="back" href={`/modules/${module.id}/history`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{title.trim() || t.untitled}</h1>
      <p>
        {t.leftBy(by, momentText(savedAt, language))} {publishedAs && t.publishedAs(publishedAs)}
      </p>
      {answer && 'refused' in answer && (
        <Notice kind="wrong">{answer.refused === 'tooMany' ? t.tooMany : t.changed}</Notice>
      )}
      <Compared
        revision={revision}
        compareWith={answer ? 'now' : compareWith}
        contentLanguage={module.settings.language}
      />
      {others.length > 0 && (
        <section className="history-moments">
          <h2>{t.moments}</h2>
          <p>
            {others.map(({ id, savedAt: at }) => (
              <a key={id} href={`/modules/${module.id}/history/${id}`}>
                {timeText(at, language)}
              </a>
            ))}
          </p>
        </section>
      )}
      {module.isEditable && <RestorePage revision={revision} />}
      <p>
        <a href={`/modules/${module.id}/moments/${savedAt}`}>{t.wholeOf(momentText(savedAt, language))}</a>
      </p>
    </>
  )
}
