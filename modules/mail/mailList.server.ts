import type { Db } from '~/db/connection.server'
import type { OutgoingMail } from '~/db/mailTables'
import type { CalendarEntry } from './mail'
import { type MailState, mailStates } from './mailStates'

export type ListedMail = Awaited<ReturnType<typeof mailIn>>[number]

export const mailsPerPage = 50

/** One page of the mail in one state, the newest first. */
export async function mailIn(db: Db, state: MailState, page: number) {
  const rows = await inState(db, state)
    .selectAll()
    .orderBy('number', 'desc')
    .limit(mailsPerPage)
    .offset((page - 1) * mailsPerPage)
    .execute()
  return rows.map((mail) => listed(mail, state))
}

/** How much mail there is in each state. */
export async function mailCounts(db: Db) {
  const counts = mailStates.map(async (state) => [state, await countOf(db, state)] as const)
  return Object.fromEntries(await Promise.all(counts)) as Record<MailState, number>
}

// What was swept is no longer there to be read.
function inState(db: Db, state: MailState) {
  const all = db.selectFrom('outgoingMail').where('text', '<>', '')
  if (state === 'sent') return all.where('sentAt', 'is not', null)
  if (state === 'failed') return all.where('gaveUpAt', 'is not', null)
  return all.where('sentAt', 'is', null).where('gaveUpAt', 'is', null)
}

async function countOf(db: Db, state: MailState) {
  const counted = inState(db, state).select((eb) => eb.fn.countAll<number>().as('count'))
  return (await counted.executeTakeFirstOrThrow()).count
}

function listed(mail: OutgoingMail, state: MailState) {
  const { number, toName, toEmail, fromName, language, subject, text, postedAt, sentAt, gaveUpAt } = mail
  const { dueAt, tries, failure, cutOffAt } = mail
  const calendar = mail.calendar ? (JSON.parse(mail.calendar) as CalendarEntry) : undefined
  const shown = { number, toName, toEmail, fromName, language, subject, text, calendar }
  return { ...shown, state, at: sentAt ?? gaveUpAt ?? postedAt, dueAt, tries, failure, wasCutOff: cutOffAt !== null }
}
