import { Search } from 'lucide-react'
import { libraryTexts } from '~/app/texts/library'
import { TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { mediaKinds } from '~/modules/blocks/media/media'
import { addressOf, type LibraryQuery } from './query'

type Props = { hubs: { id: string; name: string }[]; hubId: string; query: LibraryQuery }

/** Search by name, one kind only, and the libraries of other hubs for who works for more than one. */
export function Filter({ hubs, hubId, query }: Props) {
  const t = useTexts(libraryTexts)
  return (
    <div className="library-filter">
      <form method="get">
        {query.kind && <input type="hidden" name="kind" value={query.kind} />}
        <TextField label={t.search} name="text" type="search" defaultValue={query.text} />
        <button className="second" type="submit">
          <Search aria-hidden="true" size={20} />
          {t.searchGo}
        </button>
      </form>
      <nav aria-label={t.kind} className="library-kinds">
        {[undefined, ...mediaKinds].map((kind) => (
          <a
            key={kind ?? 'all'}
            href={addressOf({ ...query, kind, page: 1, item: undefined })}
            aria-current={query.kind === kind ? 'true' : undefined}
          >
            {kind ? t.kinds[kind] : t.all}
          </a>
        ))}
      </nav>
      {hubs.length > 1 && (
        <nav aria-label={t.hubs} className="library-kinds">
          {hubs.map(({ id, name }) => (
            <a key={id} href={`/organisations/${id}/media`} aria-current={id === hubId ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}
