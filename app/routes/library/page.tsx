import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { libraryTexts } from '~/app/texts/library'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import { itemsPerPage, libraryItem, libraryItems } from '~/modules/authoring/library/libraryItems.server'
import { libraryHubs, openLibrary } from '~/modules/authoring/library/visibleLibrary.server'
import { found } from '../modules/found.server'
import { Cards } from './Cards'
import { Filter } from './Filter'
import { Item } from './Item'
import { addressOf, libraryQuery } from './query'
import { UploadBox } from './UploadBox'
import './library.css'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] }, partOf: 'modules' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const hub = found(await openLibrary(db, person!, params.organisationId!))
  const query = libraryQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  return {
    title: libraryTexts[language].of(hub.name),
    hub,
    hubs: await libraryHubs(db, person!),
    query,
    ...(await libraryItems(db, hub.id, query)),
    item: query.item ? await libraryItem(db, hub.id, query.item) : undefined,
    perPage: itemsPerPage,
  }
}

export default function Library() {
  const t = useTexts(libraryTexts)
  const { hub, hubs, query, items, total, item, perPage } = useLoaderData<typeof loader>()
  const { revalidate } = useRevalidator()
  const isFiltered = Boolean(query.text || query.kind)
  return (
    <div className="library">
      <a className="back" href="/modules">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <header className="page-head">
        <div>
          <h1>{t.of(hub.name)}</h1>
          <p>{t.text}</p>
        </div>
      </header>
      {query.done && <Notice kind="done">{t[query.done]}</Notice>}
      {item && (
        <Item key={item.mediaId} item={item} isEditable={hub.isEditable} isRefused={query.refused !== undefined} />
      )}
      {hub.isEditable && <UploadBox address={`/organisations/${hub.id}/media/uploads`} onSent={revalidate} />}
      {(items.length > 0 || isFiltered) && <Filter hubs={hubs} hubId={hub.id} query={query} />}
      {items.length > 0 ? (
        <>
          <p className="hint">{t.count(total)}</p>
          <Cards items={items} query={query} />
          <Pages
            page={query.page}
            perPage={perPage}
            shown={items.length}
            total={total}
            address={(page) => addressOf({ ...query, page })}
          />
        </>
      ) : isFiltered ? (
        <p>
          {t.nothingFound} <a href={`/organisations/${hub.id}/media`}>{t.showAll}</a>
        </p>
      ) : (
        <EmptyState drawing="gap" as="h2" title={t.emptyTitle} text={hub.isEditable ? t.emptyText : t.emptyRead} />
      )}
    </div>
  )
}
