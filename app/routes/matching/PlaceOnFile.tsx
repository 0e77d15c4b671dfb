import { placePageTexts } from '~/app/texts/placePage'
import { dayText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { PlaceOnFile as Place } from '~/modules/intake/places/placeOnFile.server'

/** On the file of an application: the place that somebody has, and what was proposed to them. */
export function PlaceOnFile({ place }: { place: Place }) {
  const language = useLanguage()
  const t = placePageTexts[language]
  const { placement, proposals, applicationId } = place
  if (!placement && proposals.length === 0) return null
  return (
    <section>
      <h2>{t.facts}</h2>
      {placement && (
        <p>
          <a href={`/work-places/${placement.id}`}>{placement.title}</a>, {placement.companyName},{' '}
          {t.since(dayText(placement.matchedAt, language))}
        </p>
      )}
      {proposals.length > 0 && (
        <ul>
          {proposals.map(({ id, title, companyName, state, since }) => (
            <li key={id}>
              {title}, {companyName}: {t.states[state]}, {t.since(dayText(since, language))}
            </li>
          ))}
        </ul>
      )}
      {!placement && (
        <p>
          <a href={`/matching?candidate=${applicationId}`}>{t.toMatching}</a>
        </p>
      )}
    </section>
  )
}
