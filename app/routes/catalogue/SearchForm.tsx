import { Search } from 'lucide-react'
import { catalogueTexts } from '~/app/texts/catalogue'
import { useTexts } from '~/app/ui/useTexts'
import { type Choice, parametersOf } from '~/modules/catalogue/choice'

/** Words to search for; the filters that were chosen stay. `app/suggesting` fills the list while somebody types. */
export function SearchForm({ choice }: { choice: Choice }) {
  const t = useTexts(catalogueTexts)
  return (
    <search>
      <form className="search" method="get" action="/catalogue">
        <label htmlFor="q">{t.searchLabel}</label>
        <div className="search-words">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={choice.q}
            maxLength={100}
            placeholder={t.searchHint}
            data-suggestions="suggestions"
          />
          <div
            className="suggestions"
            id="suggestions"
            role="listbox"
            tabIndex={-1}
            aria-label={t.suggestions}
            data-search-for={t.searchFor}
            hidden
          />
          <p
            className="visually-hidden"
            role="status"
            data-suggestion-status
            data-one={t.oneSuggestion}
            data-many={t.suggestionCount}
          />
        </div>
        {parametersOf({ ...choice, q: '' }).map(([name, value]) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">
          <Search aria-hidden="true" size={20} />
          {t.search}
        </button>
      </form>
    </search>
  )
}
