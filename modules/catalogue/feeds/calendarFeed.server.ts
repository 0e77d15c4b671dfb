import ICAL from 'ical.js'
import { add, addTime, line, newCalendar } from '~/modules/mail/calendarText.server'
import type { PublicOffering, PublicSession } from './publicOfferings.server'

const pastMs = 92 * 86_400_000

/** The dates of offerings as a calendar that one can subscribe to (RFC 5545, RFC 7986): the coming ones and those of last quarter. */
export function calendarFeed(name: string, offerings: PublicOffering[], origin: string, now: number) {
  const calendar = newCalendar('PUBLISH')
  add(calendar, 'x-wr-calname', line(name))
  add(calendar, 'name', line(name))
  const refresh = calendar.addPropertyWithValue('refresh-interval', 'PT12H')
  refresh.setParameter('value', 'DURATION')
  for (const offering of offerings)
    for (const session of offering.sessions)
      if (session.endsAt > now - pastMs)
        for (const event of eventsOf(offering, session, origin)) calendar.addSubcomponent(event)
  return `${calendar.toString()}\r\n`
}

// A date of several meetings is that many events; without meetings it is one.
function eventsOf(offering: PublicOffering, session: PublicSession, origin: string) {
  const whole = [{ id: session.id, startsAt: session.startsAt, endsAt: session.endsAt, room: '' }]
  return (session.meetings.length > 0 ? session.meetings : whole).map((meeting) => {
    const event = new ICAL.Component('vevent')
    add(event, 'uid', `${meeting.id}@${new URL(origin).hostname}`)
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(offering.changedAt), true))
    addTime(event, 'dtstart', meeting.startsAt)
    addTime(event, 'dtend', meeting.endsAt)
    add(event, 'summary', line(offering.title))
    const place = [session.place || offering.place, meeting.room].filter(Boolean).join(', ')
    if (place) add(event, 'location', line(place))
    if (offering.summary) add(event, 'description', line(offering.summary))
    add(event, 'url', `${origin}/catalogue/${offering.slug}`)
    add(event, 'status', session.cancelledAt !== null ? 'CANCELLED' : session.isTentative ? 'TENTATIVE' : 'CONFIRMED')
    add(event, 'transp', 'TRANSPARENT')
    return event
  })
}
