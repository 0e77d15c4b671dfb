import { offeringFormTexts } from '~/app/texts/offeringForm'
import { offeringsTexts } from '~/app/texts/offerings'
import { useTexts } from '~/app/ui/useTexts'
import type { Choices } from '~/modules/catalogue/editing/choices.server'
import type { EditableOffering } from '~/modules/catalogue/editing/editableOffering.server'
import { type FieldName, groupsOf } from '~/modules/catalogue/editing/fields'
import type { FormValues } from '~/modules/catalogue/editing/formValues'
import type { OthersChange } from '~/modules/catalogue/editing/merge'
import { OfferingField } from './OfferingField'

export type FormState = {
  values: FormValues
  revision: number
  errors: Record<string, string>
  changes: OthersChange<FieldName>[]
  /** Who made those changes. */
  by?: string
}

type Props = { offering: EditableOffering; choices: Choices; state: FormState }

/** What this kind needs, in the order in which its page answers. Works without a script. */
export function OfferingForm({ offering, choices, state }: Props) {
  const t = useTexts(offeringsTexts)
  const { groups } = useTexts(offeringFormTexts)
  return (
    <form method="post" action="?" className="offering-form" noValidate>
      <input type="hidden" name="revision" value={state.revision} />
      {groupsOf(offering.kind).map(({ group, fields }) => (
        <fieldset key={group}>
          <legend>{groups[group]}</legend>
          {fields.map((field) => (
            <OfferingField key={field} field={field} offering={offering} choices={choices} state={state} />
          ))}
        </fieldset>
      ))}
      <p className="actions offering-save">
        <button name="do" value="save" type="submit" className={offering.isPublished ? undefined : 'second'}>
          {offering.isPublished ? t.save : t.saveDraft}
        </button>
        {!offering.isPublished && (
          <button name="do" value="publish" type="submit">
            {t.publish}
          </button>
        )}
      </p>
    </form>
  )
}
