import type { Db } from '~/db/connection.server'
import { emailSchema } from '~/modules/people/personSchema'
import type { Correspondent, Mail } from './mail'

/**
 * Posts a mail in the transaction that decides on what it tells: it goes out when that is committed, and never when it is
 * rolled back. The same key again does nothing. An address that is none is shown to the administrator; it stops nobody's work.
 */
export async function postMail(tx: Db, mail: Mail, now = Date.now()) {
  const { key, to, language, calendar, invitationId = null } = mail
  const from = mail.from ?? calendar?.organiser
  const isAddress = isPlainAddress(to.email)
  await tx
    .insertInto('outgoingMail')
    .values({
      key,
      toName: line(to.name),
      toEmail: to.email.trim(),
      language,
      fromName: line(from?.name ?? ''),
      replyTo: from && isPlainAddress(from.email) ? from.email.trim() : '',
      subject: line(mail.subject),
      text: mail.text,
      calendar: calendar ? JSON.stringify({ ...calendar, organiser: cleaned(calendar.organiser) }) : null,
      invitationId,
      postedAt: now,
      dueAt: now,
      ...(isAddress ? {} : { gaveUpAt: now, failure: 'address' }),
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

// What ends a line in a header begins another one.
function line(text: string) {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

function cleaned({ name, email }: Correspondent) {
  return { name: line(name), email: isPlainAddress(email) ? email.trim() : '' }
}

function isPlainAddress(email: string) {
  return emailSchema.safeParse(email).success
}
