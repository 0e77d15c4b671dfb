import { typedPrice } from '~/modules/catalogue/editing/price'
import type { WrittenSession } from '~/modules/catalogue/sessions/writtenSession.server'
import { daysLater, localParts } from '~/modules/people/dutchTime'

export type MeetingValues = {
  id: string
  date: string
  from: string
  until: string
  room: string
  link: string
  isRemoved: boolean
}
/** What stands in the fields of the form of a date, as it was typed. */
export type SessionValues = {
  meetings: MeetingValues[]
  repeat: string
  weeks: string
  teachers: string
  enrols: string
  isTentative: boolean
  seats: string
  seatsTaken: string
  minSeats: string
  enrolFrom: string
  enrolUntil: string
  price: string
  offerHours: string
  cancelDays: string
  cancelRule: string
}
export const noMeeting: MeetingValues = { id: '', date: '', from: '', until: '', room: '', link: '', isRemoved: false }

export function newValues(place: string): SessionValues {
  return {
    meetings: [{ ...noMeeting, from: '13:30', until: '16:30', room: place }],
    ...{ repeat: '1', weeks: '1', teachers: '', enrols: 'here', isTentative: false, seats: '12', seatsTaken: '' },
    ...{ minSeats: '', enrolFrom: '', enrolUntil: '', price: '', offerHours: '48', cancelDays: '2', cancelRule: '' },
  }
}

/** The fields of a date that is there, with an empty row for one more meeting. */
export function valuesOfSession(session: WrittenSession): SessionValues {
  const { meetings, teachers, seats, minSeats, enrolFrom, enrolUntil, priceCents } = session
  const text = (value: number | null) => (value === null ? '' : String(value))
  return {
    meetings: [...meetings.map(meetingValues), noMeeting],
    ...{ repeat: '1', weeks: '1', teachers: teachers.join('\n'), enrols: session.enrolsHere ? 'here' : 'provider' },
    isTentative: session.isTentative === 1,
    seats: text(seats),
    seatsTaken: session.enrolsHere ? '' : text(session.seatsTaken),
    minSeats: text(minSeats),
    enrolFrom: enrolFrom === null ? '' : localParts(enrolFrom).date,
    enrolUntil: enrolUntil === null ? '' : localParts(daysLater(enrolUntil, -1)).date,
    price: priceCents === null ? '' : typedPrice(priceCents),
    offerHours: String(session.offerHours),
    cancelDays: String(session.cancelHours / 24),
    cancelRule: session.cancelRule,
  }
}

function meetingValues({ id, startsAt, endsAt, room, link }: WrittenSession['meetings'][number]): MeetingValues {
  const { date, time: from } = localParts(startsAt)
  return { id, date, from, until: localParts(endsAt).time, room, link, isRemoved: false }
}
