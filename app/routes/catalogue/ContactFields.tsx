import { hubFormTexts } from '~/app/texts/hubForm'
import { dateText } from '~/app/ui/dates'
import { TextField } from '~/app/ui/Field'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { mostContacts } from '~/modules/catalogue/editing/hubSchema'
import type { TypedContact } from './parseHub.server'

type Contact = TypedContact & { agreedAt?: number }
type Props = { contacts: Contact[]; errors: Record<string, string> }

const empty: Contact = { id: '', name: '', task: '', phone: '', email: '' }

/** The people on a hub's page, and room for two more. */
export function ContactFields({ contacts, errors }: Props) {
  const t = useTexts(hubFormTexts)
  const rows = [...contacts, empty, empty].slice(0, mostContacts)
  return (
    <fieldset>
      <legend>{t.people}</legend>
      <p className="hint">{t.peopleHint}</p>
      {rows.map((contact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
        <ContactRow key={place} contact={contact} place={place} errors={errors} />
      ))}
    </fieldset>
  )
}

function ContactRow({ contact, place, errors }: { contact: Contact; place: number; errors: Props['errors'] }) {
  const language = useLanguage()
  const t = hubFormTexts[language]
  const parts = (name: 'name' | 'task' | 'phone' | 'email') => ({
    name: `contact.${place}.${name}`,
    id: `contact-${place}-${name}`,
    defaultValue: contact[name],
    error: errors[`contact.${place}.${name}`],
  })
  const agreedError = errors[`contact.${place}.agreed`]
  const agreedId = `contact-${place}-agreed`
  return (
    <fieldset className="contact-row">
      <legend>{t.person(place + 1)}</legend>
      <input type="hidden" name={`contact.${place}.id`} value={contact.id} />
      <TextField label={t.name} maxLength={120} {...parts('name')} />
      <TextField label={t.task} hint={t.taskHint} maxLength={120} {...parts('task')} />
      <TextField label={t.personPhone} type="tel" maxLength={40} {...parts('phone')} />
      <TextField label={t.personEmail} type="email" maxLength={254} {...parts('email')} />
      <div className="contact-agreed">
        <label className="tick-field">
          <input
            type="checkbox"
            name={`contact.${place}.agreed`}
            defaultChecked={Boolean(contact.agreedAt) || contact.agreed === 'on'}
            aria-invalid={agreedError ? true : undefined}
            aria-describedby={agreedError ? agreedId : undefined}
          />
          {t.agreed}
        </label>
        {contact.agreedAt && <p className="hint">{t.agreedOn(dateText(contact.agreedAt, language))}</p>}
        {agreedError && (
          <p className="error" id={agreedId}>
            {agreedError}
          </p>
        )}
      </div>
    </fieldset>
  )
}
