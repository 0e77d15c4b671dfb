import { hoursTexts } from '~/app/texts/hours'
import { SelectField, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'

type Answer = { errors: Record<string, string>; values: Record<string, string> } | undefined
type Props = { answer: Answer; year: string; today: string }

/** Hours as school or hub knows them, in the place of what was there. */
export function CorrectHours({ answer, year, today }: Props) {
  const t = useTexts(hoursTexts)
  const mine = answer?.values.kind !== undefined ? answer : undefined
  const field = (name: string, first = '') => ({
    name,
    defaultValue: mine?.values[name] ?? first,
    error: mine?.errors[name],
  })
  const kinds = (['guided', 'practice'] as const).map((kind) => ({ value: kind, label: t.kinds[kind] }))
  return (
    <details className="hours-more" open={mine !== undefined}>
      <summary>{t.correct}</summary>
      <form method="post" noValidate>
        <p>{t.correctText}</p>
        <input type="hidden" name="year" value={year} />
        <div className="hours-pair">
          <TextField label={t.day} type="date" {...field('day', today)} />
          <SelectField label={t.kind} options={kinds} {...field('kind', 'guided')} />
          <TextField label={t.hours} inputMode="decimal" maxLength={8} {...field('hours')} />
          <TextField label={t.what} maxLength={120} {...field('what')} />
        </div>
        <button className="second" name="do" value="correct" type="submit">
          {t.save}
        </button>
      </form>
    </details>
  )
}

export function NewResult({ answer, year, today }: Props) {
  const t = useTexts(hoursTexts)
  const mine = answer?.values.subject !== undefined || answer?.values.result !== undefined ? answer : undefined
  const field = (name: string, first = '') => ({
    name,
    defaultValue: mine?.values[name] ?? first,
    error: mine?.errors[name],
  })
  return (
    <details className="hours-more" open={mine !== undefined}>
      <summary>{t.addResult}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="year" value={year} />
        <div className="hours-pair">
          <TextField label={t.resultColumns.day} type="date" {...field('day', today)} />
          <TextField label={t.resultColumns.subject} maxLength={120} {...field('subject')} />
          <TextField label={t.resultColumns.result} maxLength={40} {...field('result')} />
        </div>
        <button className="second" name="do" value="result" type="submit">
          {t.addResult}
        </button>
      </form>
    </details>
  )
}
