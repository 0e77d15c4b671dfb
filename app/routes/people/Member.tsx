import { KeyRound, Mail, X } from 'lucide-react'
import { peopleTexts } from '~/app/texts/people'
import { teamsTexts } from '~/app/texts/teams'
import { dayText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { organisationPeople } from '~/modules/people/organisationPeople.server'
import { Profile } from './Profile'

export type Shown = NonNullable<Awaited<ReturnType<typeof organisationPeople>>>['people'][number]

/** One person: who they are, their roles here, and what may be done about them. */
export function Member({ member }: { member: Shown }) {
  const t = useTexts(peopleTexts)
  const teamWords = useTexts(teamsTexts)
  const language = useLanguage()
  const { id, name, email, hasPassword, mayMakeLink, jobTitle, invitedAt } = member
  return (
    <li className="member">
      <div>
        <strong>{name}</strong>
        <span className="member-email">{email}</span>
        {jobTitle && <span>{jobTitle}</span>}
        {!hasPassword && <span className="hint">{t.noPassword}</span>}
        {!hasPassword && invitedAt !== null && (
          <span className="hint">{teamWords.invitedOn(dayText(invitedAt, language))}</span>
        )}
        <Profile member={member} />
      </div>
      <Roles member={member} />
      {mayMakeLink ? (
        <form method="post" className="member-links">
          <input type="hidden" name="personId" value={id} />
          {!hasPassword && (
            <button className="second" name="do" value="invite" type="submit" aria-label={teamWords.inviteFor(name)}>
              <Mail aria-hidden="true" size={20} />
              {teamWords.invite}
            </button>
          )}
          <button className="second" name="do" value="link" type="submit" aria-label={t.linkFor(name)}>
            <KeyRound aria-hidden="true" size={20} />
            {t.link}
          </button>
        </form>
      ) : (
        <p className="hint">{t.noLink}</p>
      )}
    </li>
  )
}

function Roles({ member: { id, name, roles, grantable } }: { member: Shown }) {
  const t = useTexts(peopleTexts)
  return (
    <div className="member-roles">
      <ul>
        {roles.map(({ role, mayRemove }) => (
          <li key={role} className="role">
            {t.roles[role]}
            {mayRemove && (
              <form method="post">
                <input type="hidden" name="personId" value={id} />
                <input type="hidden" name="role" value={role} />
                <button
                  className="quiet"
                  name="do"
                  value="remove"
                  type="submit"
                  aria-label={t.removeRole(t.roles[role], name)}
                >
                  <X aria-hidden="true" size={18} />
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {grantable.length > 0 && (
        <details>
          <summary>{t.grant}</summary>
          <form method="post" className="member-grant">
            <input type="hidden" name="personId" value={id} />
            <select name="role" aria-label={t.grant}>
              {grantable.map((role) => (
                <option key={role} value={role}>
                  {t.roles[role]}
                </option>
              ))}
            </select>
            <button className="second" name="do" value="grant" type="submit">
              {t.grantAction}
            </button>
          </form>
        </details>
      )}
    </div>
  )
}
