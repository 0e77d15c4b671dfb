import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import type { CalendarEntry } from '~/modules/mail/mail'
import type { MailedBooking } from './mailFacts.server'
import type { Word } from './tell.server'

const asks: Word[] = ['confirmed', 'changed']
const takesAway: Word[] = ['canceled', 'sessionCanceled']

/**
 * What the calendar of who has a seat is to be told with this word, in the order of the meetings: the entry of a meeting keeps
 * its uid for ever, and each word about it has a higher number than the one before.
 */
export async function calendarsFor(tx: Db, booking: MailedBooking, word: Word, meetingIds?: string[]) {
  if (!asks.includes(word) && !takesAway.includes(word)) return []
  const known = await tx.selectFrom('calendarEntry').where('bookingId', '=', booking.id).selectAll().execute()
  const calendars: CalendarEntry[] = []
  for (const meeting of booking.meetings) {
    const entry = known.find(({ meetingId }) => meetingId === meeting.id)
    const isGone = meeting.removedAt !== null || takesAway.includes(word)
    if (isGone && entry?.method !== 'REQUEST') continue
    if (!isGone && meetingIds && !meetingIds.includes(meeting.id)) continue
    const method = isGone ? ('CANCEL' as const) : ('REQUEST' as const)
    const sequence = entry ? entry.sequence + 1 : 0
    await keepEntry(tx, { bookingId: booking.id, meetingId: meeting.id, sequence, method })
    calendars.push(calendarOf(booking, meeting, { sequence, method }))
  }
  return calendars
}

async function keepEntry(
  tx: Db,
  row: { bookingId: string; meetingId: string; sequence: number; method: CalendarEntry['method'] },
) {
  const { sequence, method } = row
  await tx
    .insertInto('calendarEntry')
    .values(row)
    .onConflict((conflict) => conflict.columns(['bookingId', 'meetingId']).doUpdateSet({ sequence, method }))
    .execute()
}

type Meeting = Pick<MailedBooking['meetings'][number], 'id' | 'startsAt' | 'endsAt' | 'room' | 'link'>

export function calendarOf(
  booking: MailedBooking,
  { id, startsAt, endsAt, room, link }: Meeting,
  word: Pick<CalendarEntry, 'sequence' | 'method'>,
): CalendarEntry {
  return {
    ...word,
    uid: calendarUid(booking.id, id),
    startsAt,
    endsAt,
    summary: booking.title,
    place: room || link,
    description: link,
    url: linkTo(`/bookings/${booking.secret}`),
    organiser: { name: booking.hubName, email: booking.contactEmail || booking.hubEmail },
  }
}

export function calendarUid(bookingId: string, meetingId: string) {
  return `${bookingId}-${meetingId}@leerbank`
}
