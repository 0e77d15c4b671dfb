import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import { cancelUntil } from './cancelUntil'

/** What a mail about a seat says. */
export type MailFacts = { title: string; when: string; why: string; until: string; ahead: number }

/** A booking with what its mails need to know. */
export async function mailedBooking(tx: Db, bookingId: string) {
  const booking = await tx
    .selectFrom('booking')
    .innerJoin('offeringSession', 'offeringSession.id', 'booking.sessionId')
    .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('person as keeper', 'keeper.id', 'booking.bookedBy')
    .where('booking.id', '=', bookingId)
    .select(['booking.id', 'booking.sessionId', 'booking.number', 'booking.name', 'booking.email', 'booking.language'])
    .select(['booking.secret', 'booking.groupId', 'booking.offeredUntil', 'booking.state', 'keeper.name as keeperName'])
    .select(['offeringSession.startsAt', 'offeringSession.endsAt', 'offeringSession.cancelHours', 'cancelRule'])
    .select(['offeringSession.isTentative', 'offeringSession.place', 'offering.title', 'hub.name as hubName'])
    .select(['offering.contactName', 'offering.contactEmail', 'offering.contactPhone', 'hub.email as hubEmail'])
    .executeTakeFirstOrThrow()
  const meetings = await tx
    .selectFrom('sessionMeeting')
    .where('sessionId', '=', booking.sessionId)
    .select(['id', 'startsAt', 'endsAt', 'room', 'link', 'removedAt'])
    .orderBy('startsAt')
    .execute()
  return { ...booking, meetings }
}

export type MailedBooking = Awaited<ReturnType<typeof mailedBooking>>

const locales = { nl: 'nl-NL', en: 'en-GB' }

export function momentWords(at: number, language: Language) {
  const options = {
    timeZone: 'Europe/Amsterdam',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  } as const
  return `${new Intl.DateTimeFormat(locales[language], options).format(at)}, ${clockWords(at, language)}`
}

function clockWords(at: number, language: Language) {
  const options = { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' } as const
  const clock = new Intl.DateTimeFormat(locales[language], options).format(at)
  return language === 'nl' ? `${clock.replace(':', '.')} uur` : clock
}

/** When and where, a line for each meeting. */
export function whenWords({ meetings, startsAt, endsAt, place, language }: Omit<WhenFacts, 'state'>) {
  const present = meetings.filter(({ removedAt }) => removedAt === null)
  const all = present.length > 0 ? present : [{ startsAt, endsAt, room: place }]
  const lines = all.map(({ startsAt: from, endsAt: until, room }) =>
    [`${momentWords(from, language)} – ${clockWords(until, language)}`, room].filter(Boolean).join(', '),
  )
  return lines.join('\n')
}

type WhenFacts = Pick<MailedBooking, 'startsAt' | 'endsAt' | 'place' | 'language' | 'state'> & {
  meetings: Pick<MailedBooking['meetings'][number], 'startsAt' | 'endsAt' | 'room' | 'removedAt'>[]
}

/** Until when one cancels, in words; null once it is too late. */
export function cancelWords(booking: Pick<MailedBooking, 'startsAt' | 'cancelHours' | 'language'>) {
  return booking.cancelHours === 0 ? undefined : momentWords(cancelUntil(booking), booking.language)
}
