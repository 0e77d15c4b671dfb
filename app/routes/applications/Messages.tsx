import { fileTexts } from '~/app/texts/applicationFile'
import { momentText } from '~/app/ui/dates'
import { TextArea, TextField } from '~/app/ui/Field'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import type { FileAnswer } from './doInFile.server'

type Props = { file: ApplicationFile; answer?: FileAnswer }

/** What was said to and by the candidate, and the place to write. */
export function Messages({ file, answer }: Props) {
  const language = useLanguage()
  const t = fileTexts[language]
  const { messages, askedAt, application } = file
  const typed = answer?.values.do === 'message' ? answer : undefined
  return (
    <section aria-labelledby="message">
      <h2 id="message">{t.messages}</h2>
      {messages.length === 0 && <p>{t.none}</p>}
      <ol className="file-messages">
        {messages.map(({ id, direction, subject, text, at, byName, answeredAt }) => (
          <li key={id} className={`file-message file-message-${direction}`}>
            <p className="hint">
              {direction === 'in' ? t.fromCandidate : byName ? t.fromUs(byName) : t.fromProduct},{' '}
              {momentText(at, language)}
            </p>
            {direction === 'in' && answeredAt === null && <State tone="near" label={t.unanswered} />}
            {subject && <strong>{subject}</strong>}
            <p className="file-text">{text}</p>
          </li>
        ))}
      </ol>
      {askedAt !== null && (
        <form method="post">
          <button className="second" name="do" value="answered" type="submit">
            {t.needsNone}
          </button>
        </form>
      )}
      {application.erasedAt === null && (
        <details id="write" className="one-step" open={typed !== undefined || askedAt !== null}>
          <summary className="button second">{t.write}</summary>
          {application.email === '' && <p>{t.noEmail}</p>}
          <form method="post" noValidate>
            <TextField
              label={t.subject}
              name="subject"
              defaultValue={typed?.values.subject ?? application.title}
              error={typed?.errors.subject}
            />
            <TextArea
              label={t.message}
              name="text"
              rows={6}
              defaultValue={typed?.values.text}
              error={typed?.errors.text}
            />
            <button name="do" value="message" type="submit">
              {t.send}
            </button>
          </form>
        </details>
      )}
    </section>
  )
}
