import { TriangleAlert, UserRoundCheck } from 'lucide-react'
import { moduleTeamTexts } from '~/app/texts/moduleTeam'
import { dateText } from '~/app/ui/dates'
import { SelectField } from '~/app/ui/Field'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ModuleTeam } from '~/modules/authoring/team/moduleTeam.server'

type Props = { team: ModuleTeam; hubName: string; isManaged: boolean; error?: string }

/** Whom one asks about the module, and the form with which the hub hands it over. */
export function Contacts({ team: { contacts, candidates }, hubName, isManaged, error }: Props) {
  const t = useTexts(moduleTeamTexts)
  const language = useLanguage()
  const others = candidates.filter(({ id }) => !contacts.some(({ personId }) => personId === id))
  return (
    <section className="team-part">
      <h2>{t.contact}</h2>
      <p>{t.contactText}</p>
      {contacts.length === 0 && <p>{t.noContact}</p>}
      <ul className="team-list">
        {contacts.map(({ id, name, givenAt, isThere }) => (
          <li key={id}>
            {isThere ? (
              <UserRoundCheck aria-hidden="true" size={18} />
            ) : (
              <TriangleAlert className="team-left" aria-hidden="true" size={18} />
            )}
            <span>
              <strong>{name}</strong>
              <span className="hint">{isThere ? t.since(dateText(givenAt, language)) : t.left(name, hubName)}</span>
            </span>
          </li>
        ))}
      </ul>
      {isManaged &&
        (others.length > 0 ? (
          <form method="post" className="team-form">
            <SelectField
              label={t.choose}
              name="personId"
              error={error}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <div className="actions">
              <button type="submit" name="do" value="handOver">
                {t.handOver}
              </button>
              <button type="submit" name="do" value="addContact" className="second">
                {t.addContact}
              </button>
            </div>
          </form>
        ) : (
          <p className="hint">{t.nobody}</p>
        ))}
    </section>
  )
}
