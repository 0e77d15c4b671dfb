import { peopleTexts } from '~/app/texts/people'
import { teamsTexts } from '~/app/texts/teams'
import { TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Role } from '~/db/tables'

type Answer = {
  errors: Record<string, string>
  values: { name: string; email: string; roles: Role[] }
  mayAsk?: boolean
}

/** Adds somebody by name, address and roles; who has an account keeps it. */
export function AddForm({ grantable, answer }: { grantable: Role[]; answer?: Answer }) {
  const t = useTexts(peopleTexts)
  const error = answer?.errors.roles
  return (
    <section className="card">
      <h2>{t.add}</h2>
      <form method="post" noValidate>
        <input type="hidden" name="do" value="add" />
        <TextField
          label={t.name}
          name="name"
          autoComplete="off"
          defaultValue={answer?.values.name}
          error={answer?.errors.name}
        />
        <TextField
          label={t.email}
          name="email"
          type="email"
          autoComplete="off"
          defaultValue={answer?.values.email}
          error={answer?.errors.email}
        />
        <fieldset aria-describedby={error && 'roles-error'}>
          <legend>{t.rolesLabel}</legend>
          {grantable.map((role) => (
            <label className="role-choice" key={role}>
              <input
                type="checkbox"
                name="role"
                value={role}
                defaultChecked={answer?.values.roles.includes(role) ?? grantable.length === 1}
              />
              {t.roles[role]}
            </label>
          ))}
          {error && (
            <p className="error" id="roles-error">
              {error}
            </p>
          )}
        </fieldset>
        <button type="submit">{t.addAction}</button>
      </form>
      {answer?.mayAsk && <Ask values={answer.values} />}
    </section>
  )
}

/** Who belongs elsewhere is asked, and says yes or no. */
function Ask({ values: { email, roles } }: { values: Answer['values'] }) {
  const t = useTexts(teamsTexts)
  return (
    <form method="post">
      <h3>{t.askTitle}</h3>
      <p>{t.askText}</p>
      <input type="hidden" name="email" value={email} />
      {roles.map((role) => (
        <input key={role} type="hidden" name="role" value={role} />
      ))}
      <button className="second" name="do" value="ask" type="submit">
        {t.ask}
      </button>
    </form>
  )
}
