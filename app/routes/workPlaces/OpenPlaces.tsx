import { Handshake } from 'lucide-react'
import { openPlacesTexts } from '~/app/texts/openPlaces'
import { useLanguage } from '~/app/ui/useTexts'
import type { OpenPlaces as Open } from '~/modules/intake/places/openPlaces.server'
import './openPlaces.css'

const locales = { nl: 'nl-NL', en: 'en-GB' }
const mostNames = 6

/** How many places to work and learn can be had; of a company that did not agree, nobody reads its name. */
export function OpenPlaces({ open }: { open: Open | undefined }) {
  const language = useLanguage()
  const t = openPlacesTexts[language]
  if (!open || open.places === 0) return null
  const names = new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(open.named.slice(0, mostNames))
  return (
    <p className="open-places">
      <Handshake aria-hidden="true" size={20} />
      <span>
        {t.count(open.places, open.companies)}
        {names && ` ${t.named(names)}`}
      </span>
    </p>
  )
}
