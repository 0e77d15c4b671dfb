import { practiceFormTexts } from '~/app/texts/practiceForms'
import { Field, SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'

type Values = Record<string, string | undefined>
type Props = { values: Values; errors: Values; workplaces: string[] }

/** What a company tells of its question, and whom the hub can ask. */
export function QuestionFields({ values, errors, workplaces }: Props) {
  const t = useTexts(practiceFormTexts)
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <>
      <fieldset>
        <legend>{t.about}</legend>
        <TextField label={t.question} hint={t.questionHint} maxLength={120} required {...field('title')} />
        <TextArea label={t.happens} hint={t.happensHint} rows={6} maxLength={4000} required {...field('happens')} />
        <TextField label={t.machine} maxLength={200} {...field('machine')} />
        <TextArea label={t.tried} maxLength={4000} {...field('tried')} />
        <PhotoField error={errors.photo} isAgain={Object.keys(errors).length > 0} />
      </fieldset>
      <fieldset>
        <legend>{t.who}</legend>
        {workplaces.length > 0 ? (
          <SelectField
            label={t.company}
            options={workplaces.map((name) => ({ value: name, label: name }))}
            {...field('companyName')}
          />
        ) : (
          <TextField label={t.company} autoComplete="organization" maxLength={120} required {...field('companyName')} />
        )}
        <TextField label={t.name} autoComplete="name" maxLength={120} required {...field('contactName')} />
        <TextField
          label={t.email}
          hint={t.emailHint}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
          {...field('contactEmail')}
        />
        <TextField label={t.phone} type="tel" autoComplete="tel" maxLength={30} {...field('contactPhone')} />
      </fieldset>
      <fieldset className="agreement">
        <legend>{t.agreement}</legend>
        <label className="tick-field">
          <input
            type="checkbox"
            name="agrees"
            value="yes"
            defaultChecked={values.agrees === 'yes'}
            aria-describedby="agrees-hint"
          />
          {t.agrees}
        </label>
        <p className="hint" id="agrees-hint">
          {t.agreesHint}
        </p>
      </fieldset>
    </>
  )
}

export function PhotoField({ error, isAgain = false }: { error?: string; isAgain?: boolean }) {
  const t = useTexts(practiceFormTexts)
  return (
    <Field label={t.photo} hint={isAgain && !error ? t.photoAgain : t.photoHint} error={error}>
      {(parts) => <input type="file" name="photo" accept="image/jpeg,image/png,image/webp,image/gif" {...parts} />}
    </Field>
  )
}
