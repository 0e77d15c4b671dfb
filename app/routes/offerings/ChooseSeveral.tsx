import { offeringFormTexts } from '~/app/texts/offeringForm'
import { useTexts } from '~/app/ui/useTexts'
import type { Choices } from '~/modules/catalogue/editing/choices.server'

type Props = {
  choices: Choices
  name: string
  id: string
  label: string
  hint?: string
  error?: string
  defaultValue: string
}
type Choice = { id: string; name: string; holds: boolean; more: string[] }

/** Grants to choose from, each with what it gives and what it asks of an offering. */
export function GrantChoice({ choices, ...field }: Props) {
  const { grantNeeds } = useTexts(offeringFormTexts)
  const rows = choices.funding.map(({ summary, needsNlqf, needsDevelopmentPath, ...row }) => {
    const needs = needsNlqf && needsDevelopmentPath ? 'both' : needsNlqf ? 'nlqf' : 'path'
    return { ...row, more: [summary, needsNlqf || needsDevelopmentPath ? grantNeeds[needs] : ''] }
  })
  return <ChooseSeveral rows={rows} {...field} />
}

export function PathChoice({ choices, ...field }: Props) {
  return <ChooseSeveral rows={choices.developmentPaths.map((row) => ({ ...row, more: [row.summary] }))} {...field} />
}

function ChooseSeveral({
  rows,
  name,
  id,
  label,
  hint,
  error,
  defaultValue,
}: Omit<Props, 'choices'> & { rows: Choice[] }) {
  const t = useTexts(offeringFormTexts)
  const chosen = defaultValue.split(' ')
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={error ? 'several field-wrong' : 'several'} id={id} aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows.length === 0 && <p>{t.noneInList}</p>}
      {rows.map((row) => (
        <label key={row.id}>
          <input type="checkbox" name={name} value={row.id} defaultChecked={chosen.includes(row.id)} />
          <span>
            {row.holds ? row.name : t.ended(row.name)}
            {row.more.filter(Boolean).map((sentence) => (
              <span key={sentence} className="several-more">
                {sentence}
              </span>
            ))}
          </span>
        </label>
      ))}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
