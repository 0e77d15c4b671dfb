import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import type { CalendarEntry } from '~/modules/mail/mail'
import { postMail } from '~/modules/mail/postMail.server'
import { calendarsFor } from './calendars.server'
import { cancelWords, type MailedBooking, mailedBooking, momentWords, whenWords } from './mailFacts.server'
import { sessionMailTexts } from './texts'

export type Word =
  | 'received'
  | 'denied'
  | 'waiting'
  | 'confirmed'
  | 'offered'
  | 'lapsed'
  | 'canceled'
  | 'changed'
  | 'definite'
  | 'sessionCanceled'
  | 'reminder'
/** `ref` sets two mails with the same word apart; `meetingIds` are those that the word is about. */
export type About = { why?: string; ref?: string; meetingIds?: string[] }

// Of the seats that a company asked for in one go, its lead hears once.
const oncePerGroup: Word[] = ['waiting', 'confirmed', 'changed', 'definite', 'sessionCanceled', 'reminder']

/** Posts the mail that says what happened to a seat, with its dates for the calendar; saying the same twice does nothing. */
export async function tell(tx: Db, bookingId: string, word: Word, about: About = {}) {
  const booking = await mailedBooking(tx, bookingId)
  const isKept = booking.name === ''
  const whose = isKept && oncePerGroup.includes(word) ? booking.groupId : booking.id
  const key = ['booking', whose, word, booking.email, about.ref].filter(Boolean).join(':')
  const calendars = isKept ? [] : await calendarsFor(tx, booking, word, about.meetingIds)
  const to = { name: booking.name || booking.keeperName || booking.hubName, email: booking.email }
  const [first, ...others] = calendars
  const { subject, text } = await wordsOf(tx, booking, word, about)
  const common = { to, language: booking.language, from: { name: booking.hubName, email: replyTo(booking) } }
  await postMail(tx, { ...common, key, subject, text, calendar: first })
  for (const calendar of others) await postMail(tx, { ...common, ...partOf(booking, calendar) })
}

async function wordsOf(tx: Db, booking: MailedBooking, word: Word, { why = '' }: About) {
  const t = sessionMailTexts[booking.language]
  const isKept = booking.name === ''
  const facts = {
    title: booking.title,
    when: whenWords(booking),
    why,
    until: booking.offeredUntil === null ? '' : momentWords(booking.offeredUntil, booking.language),
    ahead: word === 'waiting' ? await aheadOf(tx, booking) : 0,
  }
  const { subject, lines } = (isKept && word === 'confirmed' ? t.reserved : t[word])(facts)
  const comes = ['confirmed', 'changed', 'definite', 'reminder'].includes(word)
  const links = comes ? booking.meetings.flatMap(({ link, removedAt }) => (link && removedAt === null ? link : [])) : []
  const free = cancelWords(booking)
  const paragraphs = [
    ...lines,
    ...[...new Set(links)].map(t.online),
    comes && booking.isTentative === 1 && t.tentative,
    word === 'confirmed' && !isKept && (free ? t.untilFree(free) : t.untilStart),
    word === 'confirmed' && booking.cancelRule,
    `${t.link}\n${linkTo(isKept ? `/sessions/${booking.sessionId}/seats` : `/bookings/${booking.secret}`)}`,
    contactOf(booking) && t.contact(contactOf(booking)),
  ]
  return { subject, text: paragraphs.filter(Boolean).join('\n\n') }
}

function contactOf(booking: MailedBooking) {
  return [booking.contactName, replyTo(booking), booking.contactPhone].filter(Boolean).join(', ')
}

function replyTo({ contactEmail, hubEmail }: MailedBooking) {
  return contactEmail || hubEmail
}

async function aheadOf(tx: Db, { sessionId, number }: MailedBooking) {
  const { count } = await tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('state', '=', 'queued')
    .where('offeredUntil', 'is', null)
    .where('number', '<', number)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** One mail holds one entry for a calendar: each further meeting comes in its own. */
function partOf(booking: MailedBooking, calendar: CalendarEntry) {
  const t = sessionMailTexts[booking.language]
  const present = booking.meetings.filter(({ removedAt }) => removedAt === null)
  const place = present.findIndex(({ id }) => calendar.uid.includes(id))
  const part = place < 0 ? booking.title : `${booking.title}, ${t.part(place + 1, present.length)}`
  const when = momentWords(calendar.startsAt, booking.language)
  const text = [t.partText, part, [when, calendar.place].filter(Boolean).join(', ')]
  return {
    key: `calendar:${calendar.uid}:${calendar.sequence}`,
    subject: part,
    text: [...text, `${t.link}\n${calendar.url}`].join('\n\n'),
    calendar,
  }
}
