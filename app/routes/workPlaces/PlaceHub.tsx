import { useLoaderData } from '@remix-run/react'
import { intakeTexts } from '~/app/texts/intake'
import { placeEndingTexts } from '~/app/texts/placeEnding'
import { placePageTexts } from '~/app/texts/placePage'
import { dayText } from '~/app/ui/dates'
import { SelectField, TextArea } from '~/app/ui/Field'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { reasons } from '~/modules/intake/reasons'
import type { loader } from './place'

/** What a hub knows of a place besides: who has it and how that ends, and what was proposed. */
export function PlaceHub() {
  const language = useLanguage()
  const t = placePageTexts[language]
  const { place } = useLoaderData<typeof loader>()
  return (
    <>
      {place.placements.map((placement) => (
        <Ending key={placement.id} placement={placement} />
      ))}
      {place.proposals.length > 0 && (
        <section>
          <h2>{t.proposals}</h2>
          <ul className="place-people">
            {place.proposals.map(({ id, name, state, since, applicationId }) => (
              <li key={id}>
                <div>
                  <a href={`/applications/${applicationId}`}>{name}</a>
                  <span>
                    {t.states[state]}, {t.since(dayText(since, language))}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Ending({ placement }: { placement: { id: string; name: string; applicationId: string } }) {
  const t = useTexts(placeEndingTexts)
  const words = useTexts(intakeTexts)
  const { others } = useLoaderData<typeof loader>()
  const options = reasons.seekingPlace.map((reason) => ({ value: reason, label: words.reasons[reason] }))
  const places = others.map(({ id, title, companyName }) => ({ value: id, label: `${title}, ${companyName}` }))
  return (
    <details className="place-end">
      <summary>
        {placement.name}: {t.ending}
      </summary>
      <form method="post" action="?" noValidate>
        <p>{t.endingText}</p>
        <input type="hidden" name="placementId" value={placement.id} />
        <SelectField label={t.reason} name="reason" options={options} />
        <SelectField
          label={t.otherPlace}
          hint={t.otherPlaceHint}
          name="workPlaceId"
          options={[{ value: '', label: t.noOtherPlace }, ...places]}
        />
        <TextArea label={t.note} hint={t.noteHint} name="note" rows={2} maxLength={600} />
        <button name="do" value="end" type="submit" className="second">
          {t.end}
        </button>
      </form>
    </details>
  )
}
