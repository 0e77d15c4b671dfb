import { Search } from 'lucide-react'
import { placeCheckTexts } from '~/app/texts/placeCheck'
import { dateText } from '~/app/ui/dates'
import { TextField } from '~/app/ui/Field'
import { useLanguage } from '~/app/ui/useTexts'
import type { PlacePage } from '~/modules/intake/places/readPlace.server'
import { RecognitionWord } from './PlaceParts'

type Props = { place: PlacePage; lookUp: string; today: string; typed?: Record<string, string>; error?: string }

/** Whether SBB recognises the company: what was found, by whom, and for a hub the form to note what it finds now. */
export function PlaceCheck({ place, lookUp, today, typed = {}, error }: Props) {
  const language = useLanguage()
  const t = placeCheckTexts[language]
  const { checks, isMatched, crebo, companyName } = place
  return (
    <section id="recognition">
      <h2>{t.recognition}</h2>
      <p>
        <RecognitionWord recognition={place.recognition} />
      </p>
      {isMatched && (
        <>
          <p>{t.recognitionText}</p>
          <p>
            <a href={lookUp} rel="noreferrer">
              <Search aria-hidden="true" size={18} /> {t.lookUp}
            </a>{' '}
            {t.searchFor(crebo, companyName, place.place)}
          </p>
          <form method="post" action="?" noValidate className="place-check">
            {error && <p className="error">{error}</p>}
            <fieldset>
              <legend>{t.outcome}</legend>
              {(['recognised', 'refused'] as const).map((outcome) => (
                <label key={outcome}>
                  <input
                    type="radio"
                    name="outcome"
                    value={outcome}
                    defaultChecked={(typed.outcome ?? 'recognised') === outcome}
                  />
                  {t.outcomes[outcome]}
                </label>
              ))}
            </fieldset>
            <TextField
              label={t.checkedOn}
              type="date"
              name="checkedOn"
              className="short"
              defaultValue={typed.checkedOn ?? today}
            />
            <TextField
              label={t.lapsesOn}
              hint={t.lapsesHint}
              type="date"
              name="lapsesOn"
              className="short"
              defaultValue={typed.lapsesOn}
            />
            <button
              name="do"
              value="check"
              type="submit"
              className={place.recognition === 'valid' ? 'second' : undefined}
            >
              {t.keepCheck}
            </button>
          </form>
        </>
      )}
      {checks.length > 0 && (
        <>
          <h3>{t.checks}</h3>
          <ul>
            {checks.map(({ id, checkedOn, checkedBy, lapsesOn }) => (
              <li key={id}>
                {t.checkedBy(dateText(checkedOn, language), checkedBy)}:{' '}
                {lapsesOn ? t.holdsUntil(dateText(lapsesOn, language)) : t.notRecognised}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
