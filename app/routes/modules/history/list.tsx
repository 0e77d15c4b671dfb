import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Filter } from 'lucide-react'
import { route } from '~/app/access'
import { historyTexts } from '~/app/texts/history'
import { EmptyState } from '~/app/ui/EmptyState'
import { SelectField } from '~/app/ui/Field'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import { keptPages } from '~/modules/authoring/history/keptPages.server'
import { entriesPerPage, moduleHistory } from '~/modules/authoring/history/moduleHistory.server'
import { openModule } from '~/modules/authoring/openModule.server'
import { found, written } from '../found.server'
import { ModuleHead } from '../ModuleHead'
import { Days } from './Days'
import { Restored } from './Restored'
import './history.css'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const module = written(await openModule(db, person!, params.moduleId!))
  const query = new URL(request.url).searchParams
  const pages = await keptPages(db, module.id)
  const pageId = pages.find((page) => page.pageId === query.get('page'))?.pageId
  const place = Math.max(1, Number.parseInt(query.get('p') ?? '', 10) || 1)
  const history = found(await moduleHistory(db, person!, { moduleId: module.id, pageId, place }))
  return {
    title: `${historyTexts[language].title}: ${module.title}`,
    module,
    pages,
    pageId,
    place,
    perPage: entriesPerPage,
    ...history,
    done: { undo: query.get('undo'), moment: query.get('moment') },
  }
}

export default function History() {
  const t = useTexts(historyTexts)
  const { module, pages, pageId, place, perPage, entries, total, done } = useLoaderData<typeof loader>()
  return (
    <>
      <ModuleHead module={module} />
      <h1>{t.title}</h1>
      <Restored module={module} pages={pages} pageId={pageId} done={done} />
      {/* The making of the module is always there; with nothing else there is nothing to go back to. */}
      {total < 2 && !pageId ? (
        <EmptyState as="h2" drawing="gap" title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <>
          <p>{t.intro}</p>
          <PageFilter pages={pages} pageId={pageId} />
          {entries.length > 0 ? <Days moduleId={module.id} entries={entries} /> : <p>{t.emptyPage}</p>}
          <Pages
            page={place}
            perPage={perPage}
            shown={entries.length}
            total={total}
            address={(p) => `?${new URLSearchParams({ ...(pageId && { page: pageId }), p: String(p) })}`}
          />
        </>
      )}
    </>
  )
}

type KeptPages = { pageId: string; title: string; isAway: boolean }[]

function PageFilter({ pages, pageId = '' }: { pages: KeptPages; pageId?: string }) {
  const t = useTexts(historyTexts)
  const options = pages.map(({ pageId: value, title, isAway }) => {
    const name = title.trim() || t.untitled
    return { value, label: isAway ? t.awayPage(name) : name }
  })
  return (
    <form method="get" className="history-filter">
      <SelectField
        label={t.filter}
        name="page"
        defaultValue={pageId}
        options={[{ value: '', label: t.filterAll }, ...options]}
      />
      <button type="submit" className="second">
        <Filter aria-hidden="true" size={20} />
        {t.filterShow}
      </button>
    </form>
  )
}
