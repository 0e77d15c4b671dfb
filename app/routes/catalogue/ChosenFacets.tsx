import { X } from 'lucide-react'
import { catalogueTexts } from '~/app/texts/catalogue'
import { facetTexts } from '~/app/texts/facets'
import { useLanguage } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import { addressOf, toggled, withoutPlace } from '~/modules/catalogue/choice'
import { facets } from '~/modules/catalogue/facets/facets'
import type { Found } from '~/modules/catalogue/findOfferings.server'
import { facetValueWords } from './facetWords'

type Chosen = { name: string; to: string; label?: string }

/** What was chosen, each to be taken away again. */
export function ChosenFacets({ found }: { found: Found }) {
  const language = useLanguage()
  const t = catalogueTexts[language]
  const chosen = [...chosenWords(found, language), ...chosenPlace(found, language), ...chosenValues(found, language)]
  if (chosen.length === 0) return null
  return (
    <ul className="chosen">
      {chosen.map(({ name, to, label }) => (
        <li key={to}>
          <a href={to} aria-label={label ?? t.remove(name)}>
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

function chosenWords({ choice }: Found, language: Language): Chosen[] {
  if (!choice.q) return []
  const label = catalogueTexts[language].clearWords(choice.q)
  return [{ name: `“${choice.q}”`, label, to: addressOf({ ...choice, q: '', page: 1 }) }]
}

function chosenPlace({ choice, from }: Found, language: Language): Chosen[] {
  if (!choice.km || !from || 'unknown' in from) return []
  const t = facetTexts[language]
  const name = t.withinOf(choice.km[0]!, from.name)
  return [{ name: choice.online ? `${name} ${t.andOnline}` : name, to: addressOf(withoutPlace(choice)) }]
}

function chosenValues({ choice, facets: values }: Found, language: Language): Chosen[] {
  return facets.flatMap(({ key }) => {
    if (key === 'km') return []
    const chosen = values[key].filter(({ isChosen }) => isChosen)
    return chosen.map((value) => ({
      name: facetValueWords(key, value, language),
      to: addressOf(toggled(choice, key, value.value)),
    }))
  })
}
