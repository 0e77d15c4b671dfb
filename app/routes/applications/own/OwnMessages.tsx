import { ownIntakeTexts } from '~/app/texts/ownIntake'
import { momentText } from '~/app/ui/dates'
import { SelectField, TextArea } from '~/app/ui/Field'
import { useLanguage } from '~/app/ui/useTexts'
import type { OwnMessage } from '~/modules/intake/pipeline/messages/ownMessages.server'
import './own.css'

type Props = {
  messages: OwnMessage[]
  applications: { id: string; title: string }[]
  secret: string
  typed?: Record<string, string>
  error?: string
  as?: 'h1' | 'h2'
}

/** On the page of a candidate: what was said, and the place to answer or to ask. */
export function OwnMessages({ messages, applications, secret, typed, error, as: Heading = 'h2' }: Props) {
  const language = useLanguage()
  const t = ownIntakeTexts[language]
  return (
    <section aria-labelledby="own-messages">
      <Heading id="own-messages">{t.messagesTitle}</Heading>
      {messages.length === 0 && <p>{t.noMessages}</p>}
      <ol className="own-messages">
        {messages.map(({ id, direction, subject, text, at, writerName, hubName }) => (
          <li key={id} className={`own-message-${direction}`}>
            <p className="hint">
              {direction === 'in' ? t.you : writerName ? t.from(writerName, hubName) : hubName},{' '}
              {momentText(at, language)}
            </p>
            {subject && <strong>{subject}</strong>}
            <p className="own-text">{text}</p>
          </li>
        ))}
      </ol>
      {applications.length > 0 && (
        <form method="post" action={`/applying/${secret}/messages`} noValidate>
          {applications.length > 1 ? (
            <SelectField
              label={t.about}
              name="applicationId"
              defaultValue={typed?.applicationId}
              options={applications.map(({ id, title }) => ({ value: id, label: title }))}
            />
          ) : (
            <input type="hidden" name="applicationId" value={applications[0]!.id} />
          )}
          <TextArea label={t.write} name="text" rows={4} maxLength={5000} defaultValue={typed?.text} error={error} />
          <button type="submit">{t.send}</button>
        </form>
      )}
    </section>
  )
}
