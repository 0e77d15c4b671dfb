import { MapPin } from 'lucide-react'
import { facetTexts } from '~/app/texts/facets'
import { useTexts } from '~/app/ui/useTexts'
import { parametersOf, withoutPlace } from '~/modules/catalogue/choice'
import { distances } from '~/modules/catalogue/facets/distance'
import type { Found } from '~/modules/catalogue/findOfferings.server'
import { unknownPlaceWords } from './placeWords'

/** Where somebody is and how far they want to go; what else was chosen stays. */
export function PlaceForm({ found: { choice, from } }: { found: Pick<Found, 'choice' | 'from'> }) {
  const t = useTexts(facetTexts)
  const wrong = unknownPlaceWords(from, t)
  return (
    <form className="place-form" method="get" action="/catalogue">
      {parametersOf(withoutPlace(choice)).map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <div className={wrong ? 'field field-wrong' : 'field'}>
        <label htmlFor="place">{t.place}</label>
        <p className="hint" id="place-hint">
          {t.placeHint}
        </p>
        <input
          id="place"
          name="place"
          defaultValue={choice.place}
          maxLength={60}
          autoComplete="postal-code"
          aria-describedby={wrong ? 'place-hint place-wrong' : 'place-hint'}
          aria-invalid={wrong ? true : undefined}
        />
        {wrong && (
          <p className="error" id="place-wrong">
            {wrong}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor="km">{t.distance}</label>
        <select id="km" name="km" defaultValue={choice.km?.[0] ?? '25'}>
          {distances.map((kilometres) => (
            <option key={kilometres} value={kilometres}>
              {t.within(kilometres)}
            </option>
          ))}
        </select>
      </div>
      <label className="place-online">
        <input type="checkbox" name="online" value="yes" defaultChecked={choice.online} />
        {t.online}
      </label>
      <button type="submit" className="second">
        <MapPin aria-hidden="true" size={20} />
        {t.look}
      </button>
      {choice.km && <p className="hint">{t.crow}</p>}
    </form>
  )
}
