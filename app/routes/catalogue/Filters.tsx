import { SlidersHorizontal } from 'lucide-react'
import { catalogueTexts } from '~/app/texts/catalogue'
import { useTexts } from '~/app/ui/useTexts'
import { chosenCount } from '~/modules/catalogue/choice'
import { facets } from '~/modules/catalogue/facets/facets'
import type { Found } from '~/modules/catalogue/findOfferings.server'
import { FacetGroup } from './FacetGroup'
import './filters.css'

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
        {facets.map((facet) => (
          <FacetGroup key={facet.key} facet={facet} found={found} />
        ))}
        <a className="button filters-close" href="#results">
          {t.filterDone(found.total)}
        </a>
      </nav>
    </>
  )
}
