import MailComposer from 'nodemailer/lib/mail-composer'
import type { OutgoingMail } from '~/db/mailTables'
import { calendarText } from './calendarText.server'
import { framed } from './frame'
import { htmlOf } from './htmlOf'
import type { CalendarEntry } from './mail'
import { mailTexts } from './texts'

/** A posted mail as it goes over the line (RFC 5322): the same bytes on every try. */
export function messageOf(mail: OutgoingMail, from: string): Promise<Buffer> {
  const { toName, toEmail, fromName, replyTo, subject, language, postedAt, messageId } = mail
  const text = framed(mail)
  const composer = new MailComposer({
    from: { name: fromName || 'Leerbank', address: from },
    to: { name: toName, address: toEmail },
    ...(replyTo && { replyTo: { name: fromName, address: replyTo } }),
    subject,
    date: new Date(postedAt),
    messageId: messageId ?? undefined,
    // Nobody's answering machine is to write back.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    text,
    html: htmlOf(text, language),
    ...(mail.calendar && { icalEvent: invitation(mail, from) }),
    baseBoundary: `leerbank-${mail.number}-${postedAt}`,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

function invitation({ calendar, toName, toEmail, language, postedAt }: OutgoingMail, from: string) {
  const entry = JSON.parse(calendar!) as CalendarEntry
  return {
    method: entry.method,
    filename: `${mailTexts[language].invitation}.ics`,
    content: calendarText(entry, { name: toName, email: toEmail }, from, postedAt),
  }
}
