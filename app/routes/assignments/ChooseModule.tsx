import type { CSSProperties } from 'react'
import { assignmentsTexts } from '~/app/texts/assignments'
import { SelectField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Followed } from '~/modules/progress/followed'

export type Offered = { id: string; title: string; hubName: string; hubColour: string }
type Props = { all: Followed[]; followed: Followed; offerings: Offered[]; chosen: string[] }

/** The first step: for which organisation, and which module. */
export function ChooseModule({ all, followed, offerings, chosen }: Props) {
  const t = useTexts(assignmentsTexts)
  return (
    <>
      {all.length > 1 && (
        <form method="get" className="assign-organisation">
          <SelectField
            label={t.organisation}
            name="organisation"
            defaultValue={followed.organisationId}
            options={all.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          />
          <button className="second" type="submit">
            {t.chooseOrganisation}
          </button>
        </form>
      )}
      <form method="get">
        <input type="hidden" name="organisation" value={followed.organisationId} />
        {chosen.map((id) => (
          <input key={id} type="hidden" name="person" value={id} />
        ))}
        <fieldset className="assign-modules">
          <legend>{t.module}</legend>
          {offerings.map((offering, place) => (
            <label key={offering.id}>
              <input type="radio" name="offering" value={offering.id} defaultChecked={place === 0} />
              <span>
                {offering.title}
                <Plate offering={offering} />
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit">{t.chooseModule}</button>
      </form>
    </>
  )
}

export function Plate({ offering }: { offering: Offered }) {
  return (
    <span className="plate" style={{ '--hub': offering.hubColour } as CSSProperties}>
      {offering.hubName}
    </span>
  )
}
