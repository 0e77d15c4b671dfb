import type { FormAnswer } from '~/app/form.server'
import { adminTexts } from '~/app/texts/admin'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import './admin.css'

type Props = { values: Record<string, string | null>; answer?: FormAnswer }

/** What there is to say of an organisation; what was typed wins over what is stored. */
export function OrganisationForm({ values, answer }: Props) {
  const t = useTexts(adminTexts)
  const parts = (name: string) => ({
    name,
    defaultValue: (answer ? answer.values[name] : values[name]) ?? undefined,
    error: answer?.errors[name],
  })
  return (
    <form className="organisation-form" method="post" noValidate>
      <TextField label={t.name} maxLength={120} {...parts('name')} />
      <SelectField label={t.kind} options={choices(t.kinds)} {...parts('kind')} />
      <SelectField
        label={t.hubType}
        hint={t.onlyHub}
        options={[{ value: '', label: t.notSaid }, ...choices(t.hubTypes)]}
        {...parts('hubType')}
      />
      <SelectField
        label={t.trait}
        hint={t.onlyHub}
        options={[{ value: '', label: t.notSaid }, ...choices(t.traits)]}
        {...parts('trait')}
      />
      <TextField label={t.place} {...parts('place')} />
      <TextArea label={t.summary} hint={t.summaryHint} {...parts('summary')} />
      <TextField label={t.website} type="url" {...parts('website')} />
      <TextField label={t.email} type="email" {...parts('email')} />
      <TextField label={t.phone} type="tel" {...parts('phone')} />
      <TextField label={t.colour} hint={t.colourHint} type="color" {...parts('colour')} />
      <button type="submit">{t.save}</button>
    </form>
  )
}

function choices(words: Record<string, string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
