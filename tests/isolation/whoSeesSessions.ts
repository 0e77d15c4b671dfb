import { holds } from './holds'
import type { CastPerson, MaySee } from './whoMaySee'

const coordinates: MaySee = (person, { sessionId }) => holds(person, sessionId!.hubId, 'coordinator')
// A module has no dates.
const datesOf: MaySee = (person, { offeringId }) =>
  holds(person, offeringId!.hubId, 'coordinator') && !offeringId!.isModule
const marks: MaySee = (person, things) =>
  coordinates(person, things, 'GET') || person?.id === things.sessionId!.personId
const leads = (person: CastPerson | undefined) =>
  ['vos', 'hamer', 'delta', 'noord', 'vakcollege'].some((id) => holds(person, id, 'teamLead', 'coordinator'))

/** For whom dates, seats and their links are there. */
export const whoSeesSessions: Record<string, MaySee> = {
  '/sessions/:sessionId/booking': (_person, { sessionId }) => sessionId!.isPublic === true,
  // Who holds the link holds the seat.
  '/bookings/:bookingSecret': () => true,
  '/bookings/:bookingSecret/calendar.ics': () => true,
  '/interests/:interestSecret': () => true,
  '/door/:doorCode': () => true,
  '/offerings/:offeringId/interest': (_person, { offeringId }) =>
    offeringId!.isPublic === true && !offeringId!.isModule,
  '/offerings/:offeringId/sessions': datesOf,
  '/offerings/:offeringId/sessions/new': datesOf,
  '/offerings/:offeringId/clashes': datesOf,
  '/sessions/:sessionId': coordinates,
  '/sessions/:sessionId/changes': coordinates,
  '/sessions/:sessionId/cancellation': coordinates,
  '/sessions/:sessionId/people.csv': coordinates,
  '/sessions/:sessionId/attendance': marks,
  '/sessions/:sessionId/door': marks,
  '/sessions/:sessionId/follow-up': coordinates,
  '/sessions/:sessionId/module': (person, { sessionId }) =>
    holds(person, sessionId!.hubId, 'coordinator') && holds(person, sessionId!.hubId, 'author'),
  '/sessions/:sessionId/seats': (person, { sessionId }) => leads(person) && sessionId!.isPublic === true,
}
