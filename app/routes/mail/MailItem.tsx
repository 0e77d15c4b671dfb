import { CalendarDays, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { mailTexts } from '~/app/texts/mail'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { linkPlace } from '~/modules/mail/mail'
import type { ListedMail } from '~/modules/mail/mailList.server'
import './mail.css'

/** One mail as its receiver reads it, folded up to its subject. */
export function MailItem({ mail, isOpen, children }: { mail: ListedMail; isOpen?: boolean; children?: ReactNode }) {
  const t = useTexts(mailTexts)
  const language = useLanguage()
  return (
    <li className="mail">
      <details open={isOpen}>
        <summary>
          <ChevronDown className="mail-icon mail-chevron" aria-hidden="true" size={20} />
          <span className="mail-subject" lang={mail.language}>
            {mail.subject}
          </span>
          <span className="mail-facts">
            {`${t.to} ${mail.toName} · `}
            <time dateTime={new Date(mail.at).toISOString()}>{momentText(mail.at, language)}</time>
          </span>
        </summary>
        <div className="mail-inside">
          <p className="mail-facts">{`${t.to}: ${mail.toName} <${mail.toEmail}>`}</p>
          {mail.fromName && <p className="mail-facts">{`${t.from}: ${mail.fromName}`}</p>}
          {mail.calendar && (
            <p className="mail-date" lang={mail.language}>
              <CalendarDays className="mail-icon" aria-hidden="true" size={20} />
              {t.calendar[mail.calendar.method](mail.calendar.summary, momentText(mail.calendar.startsAt, language))}
            </p>
          )}
          <p className="mail-text" lang={mail.language}>
            {withLinks(mail.text.replaceAll(linkPlace, t.linkInMail))}
          </p>
        </div>
      </details>
      {children}
    </li>
  )
}

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,:;!?)\]])/

function withLinks(text: string) {
  return text.split(address).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: what a mail says never changes.
      <a key={at} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
