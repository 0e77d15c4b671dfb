import { bookingTexts } from '~/app/texts/booking'
import { TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'

type Values = Record<string, string | undefined>
type Props = { values: Values; errors: Record<string, string | undefined>; withEmail?: boolean; withPhone?: boolean }

/** What is asked of somebody who wants a seat, each with its reason. */
export function BookingFields({ values, errors, withEmail = true, withPhone = true }: Props) {
  const t = useTexts(bookingTexts)
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <>
      <TextField label={t.name} hint={t.nameHint} autoComplete="name" maxLength={120} required {...field('name')} />
      {withEmail && (
        <TextField
          label={t.email}
          hint={t.emailHint}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
          {...field('email')}
        />
      )}
      {withPhone && (
        <TextField
          label={t.phone}
          hint={t.phoneHint}
          type="tel"
          autoComplete="tel"
          maxLength={30}
          {...field('phone')}
        />
      )}
      <TextField
        label={t.company}
        hint={t.companyHint}
        autoComplete="organization"
        maxLength={120}
        {...field('companyName')}
      />
      <TextArea label={t.question} hint={t.questionHint} maxLength={1000} {...field('question')} />
    </>
  )
}

/** A field that people do not see: who fills it in is a program. */
export function Honey() {
  const t = useTexts(bookingTexts)
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label>
        {t.honey}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
