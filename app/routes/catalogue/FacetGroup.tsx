import { Check, ChevronDown } from 'lucide-react'
import { catalogueTexts } from '~/app/texts/catalogue'
import { facetTexts } from '~/app/texts/facets'
import { useLanguage } from '~/app/ui/useTexts'
import { addressOf, type Choice, toggled } from '~/modules/catalogue/choice'
import type { Facet } from '~/modules/catalogue/facets/facet'
import type { FacetKey } from '~/modules/catalogue/facets/facets'
import type { Found } from '~/modules/catalogue/findOfferings.server'
import type { FacetValue } from '~/modules/catalogue/narrow'
import { facetValueWords, nameWords } from './facetWords'
import { PlaceForm } from './PlaceForm'

const mostShown = 8

/** A facet under its name; it stands open when it is much used, and when something in it is chosen. */
export function FacetGroup({ facet: { key, isOpen }, found }: { facet: Facet<FacetKey>; found: Found }) {
  const t = facetTexts[useLanguage()]
  const values = found.facets[key]
  const isPlace = key === 'km'
  if (values.length === 0 && !isPlace) return null
  const isChosen = values.some((value) => value.isChosen) || (isPlace && found.choice.place !== undefined)
  return (
    <details className="facet" open={isOpen || isChosen}>
      <summary>
        <h2>{t.names[key]}</h2>
        <ChevronDown aria-hidden="true" size={20} />
      </summary>
      {isPlace && <PlaceForm found={found} />}
      <Values facet={key} values={values} choice={found.choice} />
    </details>
  )
}

type ValuesProps = { facet: FacetKey; values: FacetValue[]; choice: Choice }

function Values({ facet, values, choice }: ValuesProps) {
  const language = useLanguage()
  const groupOf = ({ group }: FacetValue) => nameWords(group, language)
  const groups = [...new Set(values.map(groupOf))].sort((a, b) => Number(a === undefined) - Number(b === undefined))
  return groups.map((group) => (
    <ValueList
      key={group ?? ''}
      facet={facet}
      heading={group ?? (groups.length > 1 ? facetTexts[language].others : undefined)}
      values={values.filter((value) => groupOf(value) === group)}
      choice={choice}
    />
  ))
}

function ValueList({ facet, heading, values, choice }: ValuesProps & { heading: string | undefined }) {
  const t = facetTexts[useLanguage()]
  const least = values.map(({ count }) => count).sort((a, b) => b - a)[mostShown - 1] ?? 0
  const first = values.filter(({ count, isChosen }) => isChosen || count >= least).slice(0, mostShown * 2)
  const more = values.filter((value) => !first.includes(value))
  const items = (some: FacetValue[]) => (
    <ul>
      {some.map((value) => (
        <Value key={value.value} facet={facet} value={value} choice={choice} />
      ))}
    </ul>
  )
  return (
    <>
      {heading && <h3>{heading}</h3>}
      {items(first)}
      {more.length > 0 && (
        <details className="facet-more">
          <summary>{t.more(more.length)}</summary>
          {items(more)}
        </details>
      )}
    </>
  )
}

function Value({ facet, value, choice }: { facet: FacetKey; value: FacetValue; choice: Choice }) {
  const language = useLanguage()
  return (
    <li>
      <a
        href={addressOf(toggled(choice, facet, value.value))}
        aria-current={value.isChosen || undefined}
        rel="nofollow"
      >
        <span className={facet === 'km' ? 'tick tick-one' : 'tick'}>
          {value.isChosen && <Check aria-hidden="true" size={18} />}
        </span>
        <span>
          {facetValueWords(facet, value, language)}
          {value.isChosen && <span className="visually-hidden"> ({catalogueTexts[language].chosen})</span>}
        </span>
        <span className="count">{value.count}</span>
      </a>
    </li>
  )
}
