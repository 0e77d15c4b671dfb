import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, RotateCcw } from 'lucide-react'
import { route } from '~/app/access'
import { historyTexts } from '~/app/texts/history'
import { momentText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { moduleAt, type PageThen } from '~/modules/authoring/history/moduleAt.server'
import { restoreModule } from '~/modules/authoring/history/restoreModule.server'
import { openModule } from '~/modules/authoring/openModule.server'
import { found, present, written } from '../found.server'
import { ModuleHead } from '../ModuleHead'
import './history.css'

export const handle = route({
  access: { GET: ['author', 'reviewer', 'coordinator'], POST: ['author'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const module = written(await openModule(db, person!, params.moduleId!))
  const at = momentIn(params.at!)
  const then = found(await moduleAt(db, person!, { moduleId: module.id, at }))
  const title = `${historyTexts[language].momentTitle(momentText(at, language))}: ${module.title}`
  return { title, module, at, ...then }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const wanted = { moduleId: params.moduleId!, at: momentIn(params.at!), seen: String(form.get('seen')) }
  const answer = present(await restoreModule(context.db, context.person!, wanted))
  if ('refused' in answer) return data(answer, { status: 409 })
  return redirect(`/modules/${params.moduleId}/history?moment=${answer.restoredAt - 1}`, 303)
}

function momentIn(text: string) {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0
}

export default function Moment() {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  const { module, at, pages, isMoved, seen } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isSame = !isMoved && pages.every(({ is }) => is === 'same')
  return (
    <>
      <ModuleHead module={module} />
      <a className="back" href={`/modules/${module.id}/history`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{t.momentTitle(momentText(at, language))}</h1>
      {answer && <Notice kind="wrong">{t.moduleChanged}</Notice>}
      <p>{isSame ? t.nothing : t.momentText}</p>
      <h2>{t.pages}</h2>
      <ol className="history-pages">
        {pages.map((page) => (
          <Page key={page.pageId} moduleId={module.id} page={page} />
        ))}
      </ol>
      {isMoved && <p>{t.order}</p>}
      {module.isEditable && !isSame && (
        <form method="post" className="history-restore">
          <input type="hidden" name="seen" value={seen} />
          <p>{t.restoreModuleText}</p>
          <button type="submit">
            <RotateCcw aria-hidden="true" size={20} />
            {t.restoreModule}
          </button>
        </form>
      )}
    </>
  )
}

function Page({ moduleId, page: { is, title, kept } }: { moduleId: string; page: PageThen }) {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  const what = (is === 'changed' || is === 'back') && kept ? t.is[is](momentText(kept.savedAt, language), kept.by) : ''
  return (
    <li className={`history-page history-page-${is}`}>
      <strong>{title.trim() || t.untitled}</strong>
      <span>{what || (is === 'away' ? t.is.away : t.is.same)}</span>
      {what && <a href={`/modules/${moduleId}/history/${kept!.id}?with=now`}>{t.seeThen}</a>}
    </li>
  )
}
