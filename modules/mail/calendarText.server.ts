import ICAL from 'ical.js'
import { amsterdam, amsterdamRules } from './amsterdam'
import type { CalendarEntry, Correspondent } from './mail'

type Parameters = Record<string, string>

// RFC 5545, 3.1: 75 bytes; the library does not count the space that begins a line that goes on.
ICAL.foldLength = 74

const rules = new ICAL.Component(ICAL.parse(amsterdamRules))
const zone = new ICAL.Timezone(rules)

/** The date of a mail as iCalendar (RFC 5545), so that a later one with its uid changes or cancels it (iTIP, RFC 5546). */
export function calendarText(entry: CalendarEntry, to: Correspondent, platform: string, madeAt: number) {
  const calendar = newCalendar(entry.method)
  calendar.addSubcomponent(eventOf(entry, to, platform, madeAt))
  return `${calendar.toString()}\r\n`
}

/** A calendar with the rules of the time in Amsterdam, and nothing in it yet. */
export function newCalendar(method: string) {
  const calendar = new ICAL.Component('vcalendar')
  add(calendar, 'prodid', '-//Leerbank//Leerbank//NL')
  add(calendar, 'version', '2.0')
  add(calendar, 'method', method)
  calendar.addSubcomponent(new ICAL.Component(rules.toJSON()))
  return calendar
}

export function eventOf(entry: CalendarEntry, to: Correspondent, platform: string, madeAt: number) {
  const { method, organiser } = entry
  const event = new ICAL.Component('vevent')
  add(event, 'uid', line(entry.uid))
  event.addPropertyWithValue('sequence', entry.sequence)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(madeAt), true))
  addTime(event, 'dtstart', entry.startsAt)
  addTime(event, 'dtend', entry.endsAt)
  add(event, 'summary', line(entry.summary))
  if (entry.place) add(event, 'location', line(entry.place))
  if (entry.description) add(event, 'description', plain(entry.description))
  const url = URL.parse(entry.url)
  if (url && /^https?:$/.test(url.protocol)) add(event, 'url', url.href)
  add(event, 'status', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED')
  add(event, 'organizer', `mailto:${organiser.email || platform}`, { cn: name(organiser.name || 'Leerbank') })
  // Who gets this has said yes already, so their calendar need not ask.
  const said = { role: 'REQ-PARTICIPANT', partstat: 'ACCEPTED', rsvp: 'FALSE' }
  add(event, 'attendee', `mailto:${to.email}`, { cn: name(to.name || to.email), ...said })
  return event
}

/** A time of day in Amsterdam, so that it stays what it is when the rules of summer time change. */
export function addTime(event: ICAL.Component, property: 'dtstart' | 'dtend', at: number) {
  const time = ICAL.Time.fromJSDate(new Date(at), true).convertToZone(zone)
  event.addPropertyWithValue(property, time).setParameter('tzid', amsterdam)
}

export function add(component: ICAL.Component, property: string, value: string, parameters: Parameters = {}) {
  const added = component.addPropertyWithValue(property, value)
  for (const [parameter, said] of Object.entries(parameters)) added.setParameter(parameter, said)
}

/** A text as it may stand in a calendar: nothing but letters, signs and ends of lines. */
export function plain(text: string) {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n]/gu, '')
}

export function line(text: string) {
  return plain(text).replace(/\s+/gu, ' ').trim()
}

// A name is a parameter, in which quotes have no meaning but to end it.
function name(text: string) {
  return line(text).replace(/["^\\]/g, ' ')
}
