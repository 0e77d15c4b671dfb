import { accountTexts, languageNames } from '~/app/texts/account'
import { peopleTexts } from '~/app/texts/people'
import { SelectField, TextField } from '~/app/ui/Field'
import { NewPasswordField } from '~/app/ui/NewPasswordField'
import { useTexts } from '~/app/ui/useTexts'
import type { Person } from '~/modules/people/person'

type Shown = Omit<Person, 'id'>
type Answer = { errors: Record<string, string>; values: { name?: string; email?: string; language?: string } }
type Props = { person: Shown; answer?: Answer }

export function ProfileForm({ person, answer }: Props) {
  const t = useTexts(accountTexts)
  return (
    <section>
      <h2>{t.about}</h2>
      <form method="post" noValidate>
        <input type="hidden" name="form" value="profile" />
        <TextField
          label={t.name}
          name="name"
          autoComplete="name"
          maxLength={120}
          defaultValue={answer?.values.name ?? person.name}
          error={answer?.errors.name}
        />
        <SelectField
          label={t.language}
          name="language"
          defaultValue={answer?.values.language ?? person.language}
          error={answer?.errors.language}
          options={languageNames.map(([value, label]) => ({ value, label }))}
        />
        <button type="submit">{t.save}</button>
      </form>
      <h3 className="account-roles">{t.roles}</h3>
      <Roles person={person} />
    </section>
  )
}

function Roles({ person }: { person: Shown }) {
  const t = useTexts(accountTexts)
  const { roles } = useTexts(peopleTexts)
  if (person.memberships.length === 0 && !person.isAdministrator) return <p>{t.noRoles}</p>
  return (
    <ul>
      {person.isAdministrator && <li>{t.administrator}</li>}
      {person.memberships.map(({ organisationId, organisationName, role }) => (
        <li key={organisationId + role}>
          {roles[role]}, {organisationName}
        </li>
      ))}
    </ul>
  )
}

type WithPassword = Props & { hasPassword: boolean }

export function EmailForm({ person, hasPassword, answer }: WithPassword) {
  const t = useTexts(accountTexts)
  return (
    <section>
      <h2>{t.emailTitle}</h2>
      <p className="account-email">{person.email}</p>
      <p className="hint">{t.emailHint}</p>
      <form method="post" noValidate>
        <input type="hidden" name="form" value="email" />
        <TextField
          label={t.email}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={answer?.values.email}
          error={answer?.errors.email}
        />
        <CurrentPassword asked={hasPassword} answer={answer} />
        <button className="second" type="submit">
          {t.changeEmail}
        </button>
      </form>
    </section>
  )
}

export function PasswordForm({ person, hasPassword, answer }: WithPassword) {
  const t = useTexts(accountTexts)
  return (
    <section>
      <h2>{t.passwordTitle}</h2>
      {!hasPassword && <p>{t.noPassword}</p>}
      <form method="post" noValidate>
        <input type="hidden" name="form" value="password" />
        <input type="hidden" name="username" value={person.email} autoComplete="username" />
        <CurrentPassword asked={hasPassword} answer={answer} />
        <NewPasswordField about={person} error={answer?.errors.newPassword} />
        <p className="hint">{t.passwordHint}</p>
        <button className="second" type="submit">
          {t.changePassword}
        </button>
      </form>
    </section>
  )
}

// Without a password there is nothing to ask; only "too many tries" still needs a place.
function CurrentPassword({ asked, answer }: { asked: boolean; answer?: Answer }) {
  const t = useTexts(accountTexts)
  const error = answer?.errors.currentPassword
  if (!asked) return error ? <p className="error">{error}</p> : null
  return (
    <TextField
      label={t.currentPassword}
      name="currentPassword"
      type="password"
      autoComplete="current-password"
      error={error}
    />
  )
}
