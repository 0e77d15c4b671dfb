import { Search } from 'lucide-react'
import { catalogueTexts } from '~/app/texts/catalogue'
import { useTexts } from '~/app/ui/useTexts'
import type { Choice } from '~/modules/catalogue/choice'

/** Words to search for; the filters that were chosen stay. */
export function SearchForm({ choice }: { choice: Choice }) {
  const t = useTexts(catalogueTexts)
  return (
    <search>
      <form className="search" method="get" action="/catalogue">
        <label htmlFor="q">{t.searchLabel}</label>
        <input id="q" name="q" type="search" defaultValue={choice.q} maxLength={100} placeholder={t.searchHint} />
        {(['kind', 'hub', 'level'] as const).flatMap((filter) =>
          choice[filter].map((value) => <input key={filter + value} type="hidden" name={filter} value={value} />),
        )}
        <button type="submit">
          <Search aria-hidden="true" size={20} />
          {t.search}
        </button>
      </form>
    </search>
  )
}
