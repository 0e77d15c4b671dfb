import type { Db } from '~/db/connection.server'
import { eventOf, newCalendar } from '~/modules/mail/calendarText.server'
import { calendarOf } from './calendars.server'
import { mailedBooking } from './mailFacts.server'

/** The meetings of who has a seat as iCalendar, under the names that their mails use; undefined without a seat. */
export async function bookingCalendar(db: Db, secret: string, now = Date.now()) {
  const found = db.selectFrom('booking').where('secret', '=', secret).where('state', '=', 'associated')
  const row = await found.where('name', '<>', '').select('id').executeTakeFirst()
  if (!row) return undefined
  const booking = await mailedBooking(db, row.id)
  const told = await db.selectFrom('calendarEntry').where('bookingId', '=', row.id).selectAll().execute()
  const calendar = newCalendar('PUBLISH')
  for (const meeting of booking.meetings) {
    if (meeting.removedAt !== null) continue
    const sequence = told.find(({ meetingId }) => meetingId === meeting.id)?.sequence ?? 0
    const entry = calendarOf(booking, meeting, { method: 'REQUEST', sequence })
    const event = eventOf(entry, { name: booking.name, email: booking.email }, entry.organiser.email, now)
    // What is published asks nobody (RFC 5546, 3.2.1).
    event.removeAllProperties('attendee')
    calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}
