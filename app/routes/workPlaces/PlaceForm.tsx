import { workPlaceFormTexts } from '~/app/texts/workPlaceForm'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { type PlaceField as Field, type PlaceGroup, placeGroups } from '~/modules/intake/places/placeFields'
import { PlaceField } from './PlaceField'
import type { PlaceFormState, PlaceRefused } from './typedPlace.server'
import '../offerings/offerings.css'
import './workPlaces.css'

export type CreboChoice = { code: string; name: string; level: number }
type Props = { state: PlaceFormState; crebos: CreboChoice[]; asksCompany: boolean; isOffered: boolean }

/** What is asked of a place to work and learn. Works without a script. */
export function PlaceForm({ state, crebos, asksCompany, isOffered }: Props) {
  const t = useTexts(workPlacesTexts)
  const { groups } = useTexts(workPlaceFormTexts)
  const fieldsOf = (group: PlaceGroup) =>
    (placeGroups[group] as readonly Field[]).filter((field) => asksCompany || field !== 'companyName')
  return (
    <form method="post" action="?" className="offering-form place-form" noValidate>
      <input type="hidden" name="revision" value={state.revision} />
      {(Object.keys(placeGroups) as PlaceGroup[]).map((group) => (
        <fieldset key={group}>
          <legend>{groups[group]}</legend>
          {fieldsOf(group).map((field) => (
            <PlaceField key={field} field={field} state={state} crebos={crebos} />
          ))}
        </fieldset>
      ))}
      <p className="hint">{t.privacy}</p>
      <p className="actions offering-save">
        {isOffered ? (
          <button name="do" value="save" type="submit">
            {t.save}
          </button>
        ) : (
          <>
            <button name="do" value="offer" type="submit">
              {t.offer}
            </button>
            <button name="do" value="save" type="submit" className="second">
              {t.saveDraft}
            </button>
          </>
        )}
      </p>
    </form>
  )
}

/** Why it was not saved or not offered, with what somebody else changed meanwhile. */
export function PlaceNotice({ refused, isSaved }: { refused: PlaceRefused | undefined; isSaved: boolean }) {
  const t = useTexts(workPlacesTexts)
  const { labels } = useTexts(workPlaceFormTexts)
  if (!refused) return isSaved ? <Notice kind="done">{t.saved}</Notice> : null
  const { changes, errors } = refused.state
  const fields = [...changes.map(({ field }) => field), ...(Object.keys(errors) as Field[])]
  return (
    <Notice kind="wrong">
      <p>{refused.sentence}</p>
      {changes.length > 0 && <p>{t.changedWhat}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <a href={`#${field}`}>{labels[field]}</a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
