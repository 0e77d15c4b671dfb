import { Check, SlidersHorizontal, X } from 'lucide-react'
import { catalogueTexts } from '~/app/texts/catalogue'
import { offeringTexts } from '~/app/texts/offering'
import { useTexts } from '~/app/ui/useTexts'
import type { Level, OfferingKind } from '~/db/tables'
import { addressOf, type Choice, type Filter, toggled } from '~/modules/catalogue/choice'
import type { FilterValue, Found } from '~/modules/catalogue/findOfferings.server'

const filters: Filter[] = ['kind', 'hub', 'level']

export function chosenCount(choice: Choice) {
  return filters.reduce((count, filter) => count + choice[filter].length, 0)
}

/** Every value as a link with the number it would give; on a phone they unfold under their own link. */
export function Filters({ found }: { found: Found }) {
  const t = useTexts(catalogueTexts)
  return (
    <>
      <a className="button second filters-open" href="#filters">
        <SlidersHorizontal aria-hidden="true" size={20} />
        {t.filterCount(chosenCount(found.choice))}
      </a>
      <nav className="filters" id="filters" aria-label={t.filter}>
        {filters.map((filter) => (
          <FilterGroup key={filter} filter={filter} found={found} />
        ))}
        <a className="button second filters-close" href="#results">
          {t.filterDone(found.total)}
        </a>
      </nav>
    </>
  )
}

function FilterGroup({ filter, found }: { filter: Filter; found: Found }) {
  const t = useTexts(catalogueTexts)
  const nameOf = useNames()
  if (found.filters[filter].length === 0) return null
  return (
    <section>
      <h2>{t.filterNames[filter]}</h2>
      <ul>
        {found.filters[filter].map((value) => (
          <li key={value.value}>
            <a href={addressOf(toggled(found.choice, filter, value.value))} aria-current={value.isChosen || undefined}>
              <span className="tick">{value.isChosen && <Check aria-hidden="true" size={18} />}</span>
              <span>
                {nameOf(filter, value)}
                {value.isChosen && <span className="visually-hidden"> ({t.chosen})</span>}
              </span>
              <span className="count">{value.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was chosen, each to be taken away again. */
export function ChosenFilters({ found: { choice, filters: values } }: { found: Found }) {
  const t = useTexts(catalogueTexts)
  const nameOf = useNames()
  const chosen = filters.flatMap((filter) =>
    values[filter]
      .filter((value) => value.isChosen)
      .map((value) => {
        const name = nameOf(filter, value)
        return { name, label: t.remove(name), to: addressOf(toggled(choice, filter, value.value)) }
      }),
  )
  if (choice.q)
    chosen.unshift({
      name: `“${choice.q}”`,
      label: t.clearWords(choice.q),
      to: addressOf({ ...choice, q: '', page: 1 }),
    })
  if (chosen.length === 0) return null
  return (
    <ul className="chosen">
      {chosen.map(({ name, label, to }) => (
        <li key={to}>
          <a href={to} aria-label={label}>
            {name}
            <X aria-hidden="true" size={18} />
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a className="clear" href="/catalogue">
            {t.clearAll}
          </a>
        </li>
      )}
    </ul>
  )
}

function useNames() {
  const t = useTexts(offeringTexts)
  return (filter: Filter, { value, name }: FilterValue) => {
    if (filter === 'kind') return t.kinds[value as OfferingKind]
    return filter === 'level' ? t.levels[value as Level] : name
  }
}
