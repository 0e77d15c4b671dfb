import { offeringFormTexts } from '~/app/texts/offeringForm'
import { offeringsTexts } from '~/app/texts/offerings'
import { useTexts } from '~/app/ui/useTexts'
import type { Choices } from '~/modules/catalogue/editing/choices.server'
import type { EditableOffering } from '~/modules/catalogue/editing/editableOffering.server'
import type { FieldName } from '~/modules/catalogue/editing/fields'
import type { OthersChange } from '~/modules/catalogue/editing/merge'
import { useOptions } from './useOptions'

type Props = {
  change: OthersChange<FieldName>
  by: string | undefined
  field: FieldName
  offering: EditableOffering
  choices: Choices
}

/** What somebody else made of a field while this form was open, and what stands in the field now. */
export function OthersWords({ change: { theirs, mine }, by, field, offering, choices }: Props) {
  const t = useTexts(offeringFormTexts)
  const { somebody } = useTexts(offeringsTexts)
  const options = useOptions(field, offering, choices)
  const names = { ...nameById(choices.funding), ...nameById(choices.developmentPaths) }
  const several = field === 'funding' || field === 'developmentPaths'
  const words = several
    ? theirs
        .split(' ')
        .map((id) => names[id] ?? id)
        .join(', ')
    : theirs
  const told = options?.find(({ value }) => value === theirs)?.label ?? words
  return (
    <div className="others-words">
      <p>
        {t.theyHave(by ?? somebody)} <q className="as-typed">{told || t.emptied}</q>
      </p>
      <p className="hint">{mine === undefined ? t.takenOver : t.yoursStays}</p>
    </div>
  )
}

function nameById(rows: { id: string; name: string }[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
