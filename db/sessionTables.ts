import type { Generated } from 'kysely'
import type { Language } from './tables'

/** The state of an association in the Open Education API; `queued` is the waiting list. */
export type BookingState = 'pending' | 'denied' | 'queued' | 'associated' | 'canceled' | 'finished'
export type BookingEventKind =
  | 'requested'
  | 'approved'
  | 'denied'
  | 'queued'
  | 'offered'
  | 'given'
  | 'accepted'
  | 'declined'
  | 'lapsed'
  | 'canceled'
  | 'attended'
  | 'unattended'
  | 'named'
  | 'changed'
  | 'merged'

export type OfferingSessionTable = {
  id: string
  offeringId: string
  startsAt: number
  endsAt: number
  place: Generated<string>
  seats: number | null
  /** As the provider says; where people enrol here it follows from the bookings. */
  seatsTaken: Generated<number>
  enrolFrom: number | null
  enrolUntil: number | null
  enrolsHere: Generated<0 | 1>
  isTentative: Generated<0 | 1>
  cancelledAt: Generated<number | null>
  minSeats: Generated<number | null>
  cancelHours: Generated<number>
  cancelRule: Generated<string>
  offerHours: Generated<number>
  priceCents: Generated<number | null>
}

/** The tables of dates and of who comes to them. */
export type SessionTables = {
  offeringSession: OfferingSessionTable
  sessionChange: {
    id: Generated<number>
    sessionId: string
    kind: 'added' | 'changed' | 'confirmed' | 'cancelled'
    at: number
    by: string | null
    why: Generated<string>
  }
  sessionMeeting: {
    id: string
    sessionId: string
    startsAt: number
    endsAt: number
    room: Generated<string>
    link: Generated<string>
    doorCode: string
    remindedAt: Generated<number | null>
    removedAt: Generated<number | null>
  }
  sessionTeacher: { sessionId: string; name: string; personId: string | null }
  booking: {
    id: string
    number: number
    sessionId: string
    secret: string
    name: Generated<string>
    email: string
    phone: Generated<string>
    companyName: Generated<string>
    question: Generated<string>
    language: Language
    personId: Generated<string | null>
    companyId: Generated<string | null>
    groupId: Generated<string | null>
    bookedBy: Generated<string | null>
    requestedAt: number
    /** Follows from the rows of bookingEvent. */
    state: Generated<BookingState>
    offeredUntil: Generated<number | null>
  }
  bookingEvent: {
    id: Generated<number>
    bookingId: string
    kind: BookingEventKind
    at: number
    by: string | null
    why: Generated<string>
    until: Generated<number | null>
  }
  /** A view: what everybody reads of seats. */
  sessionSeats: { sessionId: string; seats: number | null; taken: number; waiting: number }
  attendance: {
    id: Generated<number>
    bookingId: string
    meetingId: string
    isPresent: 0 | 1
    how: 'list' | 'door' | 'phone'
    at: number
    by: string | null
  }
  /** A view: who is marked present at which meeting. */
  presence: { bookingId: string; meetingId: string; at: number; how: string }
  calendarEntry: { bookingId: string; meetingId: string; sequence: number; method: 'REQUEST' | 'CANCEL' }
  offeringInterest: {
    id: string
    offeringId: string
    secret: string
    name: Generated<string>
    email: string
    companyName: Generated<string>
    note: Generated<string>
    language: Language
    personId: Generated<string | null>
    askedAt: number
    endedAt: Generated<number | null>
    endedBecause: Generated<'told' | 'left' | null>
  }
}
