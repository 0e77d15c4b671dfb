import { UserRoundPlus, UsersRound } from 'lucide-react'
import type { FormAnswer } from '~/app/form.server'
import { moduleTeamTexts } from '~/app/texts/moduleTeam'
import { dateText } from '~/app/ui/dates'
import { TextField } from '~/app/ui/Field'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ModuleTeam } from '~/modules/authoring/team/moduleTeam.server'

type Props = { team: ModuleTeam; isManaged: boolean; answer?: { done: string } | FormAnswer }

/** Who writes along from another hub, since when and by whose invitation; and the form to invite somebody. */
export function CoAuthors({ team: { coAuthors }, isManaged, answer }: Props) {
  const t = useTexts(moduleTeamTexts)
  const refused = answer && 'errors' in answer ? answer : undefined
  return (
    <section className="team-part">
      <h2>{t.along}</h2>
      <p>{t.alongText}</p>
      {coAuthors.length === 0 && <p>{t.noAlong}</p>}
      <ul className="team-list">
        {coAuthors.map((one) => (
          <CoAuthor key={one.id} coAuthor={one} isManaged={isManaged} />
        ))}
      </ul>
      {isManaged && (
        <form method="post" noValidate className="team-form">
          <TextField
            label={t.email}
            hint={t.emailHint}
            name="email"
            type="email"
            autoComplete="off"
            defaultValue={refused?.values.email}
            error={refused?.errors.email}
          />
          <button type="submit" name="do" value="invite" className="second">
            <UserRoundPlus aria-hidden="true" size={20} />
            {t.invite}
          </button>
        </form>
      )}
    </section>
  )
}

type CoAuthorProps = { coAuthor: ModuleTeam['coAuthors'][number]; isManaged: boolean }

function CoAuthor({ coAuthor, isManaged }: CoAuthorProps) {
  const t = useTexts(moduleTeamTexts)
  const language = useLanguage()
  const { id, name, invitedAt, invitedBy, endedAt, endedBy } = coAuthor
  return (
    <li>
      <UsersRound aria-hidden="true" size={18} />
      <span>
        <strong>{name}</strong>
        <span className="hint">
          {endedAt
            ? t.ended(dateText(endedAt, language), endedBy ?? '')
            : t.invited(dateText(invitedAt, language), invitedBy)}
        </span>
      </span>
      {isManaged && !endedAt && (
        <form method="post">
          <input type="hidden" name="coAuthorId" value={id} />
          <button type="submit" name="do" value="end" className="quiet" aria-label={t.endOf(name)}>
            {t.end}
          </button>
        </form>
      )}
    </li>
  )
}
