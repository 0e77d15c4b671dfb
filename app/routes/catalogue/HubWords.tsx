import { Mail, Phone } from 'lucide-react'
import { hubFormTexts } from '~/app/texts/hubForm'
import { useTexts } from '~/app/ui/useTexts'

type Contact = { id: string; name: string; task: string; phone: string; email: string }
type Props = { description: string; contacts: Contact[] }

/** What a hub tells of itself, and the people one can reach there. */
export function HubWords({ description, contacts }: Props) {
  const t = useTexts(hubFormTexts)
  if (!description && contacts.length === 0) return null
  return (
    <div className="hub-about">
      {description && (
        <section>
          <h2>{t.about}</h2>
          {description.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph} className="as-typed" lang="nl">
              {paragraph}
            </p>
          ))}
        </section>
      )}
      {contacts.length > 0 && (
        <section>
          <h2>{t.contacts}</h2>
          <ul className="hub-people">
            {contacts.map((contact) => (
              <HubPerson key={contact.id} contact={contact} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function HubPerson({ contact: { name, task, phone, email } }: { contact: Contact }) {
  return (
    <li>
      <b>{name}</b>
      {task && <span lang="nl">{task}</span>}
      {phone && (
        <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          <Phone aria-hidden="true" size={20} />
          {phone}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`}>
          <Mail aria-hidden="true" size={20} />
          {email}
        </a>
      )}
    </li>
  )
}
