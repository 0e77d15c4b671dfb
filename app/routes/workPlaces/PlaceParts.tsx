import type { ReactNode } from 'react'
import { dayNames } from '~/app/texts/fitWords'
import { placePageTexts } from '~/app/texts/placePage'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { dateText, dayText } from '~/app/ui/dates'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { PlaceState, Recognition } from '~/modules/intake/places/placeState'
import type { PlacePage } from '~/modules/intake/places/readPlace.server'

const stateTones: Record<PlaceState, StateTone> = { open: 'passed', full: 'busy', lapsed: 'late', withdrawn: 'none' }
const recognitionTones: Record<Recognition, StateTone> = {
  ...({ valid: 'passed', lapsing: 'near', lapsed: 'late', refused: 'failed', unchecked: 'near' } as const),
}

export function PlaceStateWord({ state }: { state: PlaceState }) {
  return <State tone={stateTones[state]} label={useTexts(workPlacesTexts).states[state]} />
}

export function RecognitionWord({ recognition }: { recognition: Recognition }) {
  return <State tone={recognitionTones[recognition]} label={useTexts(workPlacesTexts).recognitions[recognition]} />
}

/** What a place is, in words. */
export function PlaceFacts({ place }: { place: PlacePage }) {
  const language = useLanguage()
  const t = placePageTexts[language]
  const { taken: takenWords, withCrebo } = workPlacesTexts[language]
  const { qualification, level, crebo, number, taken, days, schoolDay, startsOn, endsOn, offeredUntil } = place
  return (
    <>
      <h2>{t.work}</h2>
      <p className="as-typed">{place.description}</p>
      <dl className="place-facts">
        <Fact name={t.qualification}>{withCrebo(qualification, level, crebo)}</Fact>
        <Fact name={t.seats}>{takenWords(taken, number)}</Fact>
        <Fact name={t.period}>{`${dateText(startsOn, language)} – ${dateText(endsOn, language)}`}</Fact>
        <Fact name={t.days}>{dayNames(days, language)}</Fact>
        {schoolDay !== null && <Fact name={t.schoolDay}>{dayNames([schoolDay], language)}</Fact>}
        <Fact name={t.where}>
          {[place.address, [place.postcode, place.place].filter(Boolean).join(' ')].filter(Boolean).join(', ')}
        </Fact>
        <Fact name={t.supervisor}>{[place.supervisorName, place.supervisorEmail].filter(Boolean).join(', ')}</Fact>
        <Fact name={t.contact}>
          {[place.contactName, place.contactEmail, place.contactPhone].filter(Boolean).join(', ')}
        </Fact>
        <Fact name={t.until}>{dateText(offeredUntil, language)}</Fact>
      </dl>
      <p className="hint">{place.isNamed ? t.named : t.notNamed}</p>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who a company may see on its place, what they share, and where it answers. */
export function PlacePeople({ place, isCompany }: { place: PlacePage; isCompany: boolean }) {
  const language = useLanguage()
  const t = placePageTexts[language]
  return (
    <section>
      <h2>{t.people}</h2>
      {isCompany && <p>{t.peopleText}</p>}
      {place.people.length === 0 && <p>{t.noPeople}</p>}
      {place.people.length > 0 && (
        <ul className="place-people">
          {place.people.map(({ applicationId, name, state, since, facts, answer }) => (
            <li key={applicationId}>
              <div>
                <b>{name}</b>
                <span>
                  {t.seen[state as keyof typeof t.seen]}, {t.since(dayText(since, language))}
                </span>
                {facts.map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </div>
              {isCompany && answer && (
                <div>
                  <State tone="near" label={t.asksYou} />
                  <p className="actions">
                    <a className="button" href={`/answers/${answer}`}>
                      {t.answer}
                    </a>
                  </p>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
