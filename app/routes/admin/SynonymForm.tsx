import type { FormAnswer } from '~/app/form.server'
import { synonymTexts } from '~/app/texts/synonyms'
import { TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'

type Props = { values: Record<string, string>; answer?: FormAnswer; label: string }

/** A word with what people also call it; what was typed wins over what is stored. */
export function SynonymForm({ values, answer, label }: Props) {
  const t = useTexts(synonymTexts)
  const parts = (name: string) => ({
    name,
    defaultValue: (answer ? answer.values[name] : values[name]) ?? '',
    error: answer?.errors[name],
  })
  return (
    <form method="post" action="?" noValidate>
      <TextField label={t.word} maxLength={60} {...parts('word')} />
      <TextArea label={t.sameAs} hint={t.sameAsHint} rows={2} maxLength={2000} {...parts('sameAs')} />
      <TextArea label={t.alsoFinds} hint={t.alsoFindsHint} rows={2} maxLength={2000} {...parts('alsoFinds')} />
      <TextField label={t.source} hint={t.sourceHint} maxLength={200} {...parts('source')} />
      <TextField label={t.sourceDate} type="date" {...parts('sourceDate')} />
      <button name="do" value="save" type="submit">
        {label}
      </button>
    </form>
  )
}
