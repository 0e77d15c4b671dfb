import type { Db } from '~/db/connection.server'
import { addSession } from '~/modules/catalogue/sessions/addSession.server'
import { book } from '~/modules/catalogue/sessions/book.server'
import { askForDate } from '~/modules/catalogue/sessions/interest.server'
import { markPresent } from '~/modules/catalogue/sessions/markPresent.server'
import { cancelOwn, meetingsOf } from '~/modules/catalogue/sessions/ownBooking.server'
import { reserveSeats } from '~/modules/catalogue/sessions/reserveSeats.server'
import type { SessionInput } from '~/modules/catalogue/sessions/sessionSchema'
import { weekdayAfter } from './days'
import { done } from './done'
import { guests } from './guests'
import { personOf } from './personOf.server'

const hour = 3_600_000
const day = 24 * hour

/**
 * Dates of MIRA's practice session, done with the product's own verbs: one that was, with who was there; one that is full, with
 * a seat on offer and people who wait; a series that a company keeps seats on; and one that is not certain yet.
 */
export async function loadSessions(db: Db, employeeIds: string[], now: number) {
  const { id: offeringId } = await db
    .selectFrom('offering')
    .where('slug', '=', 'bagagedragersessie-robots-in-de-assemblage')
    .select('id')
    .executeTakeFirstOrThrow()
  const carla = await personOf(db, 'carla')
  const add = async (meetings: number[], change: Partial<SessionInput>, at: number) =>
    done(await addSession(db, carla, offeringId, { ...input(meetings), ...change }, at)).sessionId
  const on = (weeks: number) => weekdayAfter(now, weeks, 2, 13, 30)

  const past = await add([on(-3)], { seats: 8 }, now - 70 * day)
  await enrolAll(db, past, employeeIds.slice(0, 4), now - 60 * day)
  await enrolGuests(db, past, guests.slice(0, 3), now - 55 * day)
  await markAll(db, past, on(-3) + hour)

  const full = await add([on(2)], { seats: 8, cancelHours: 72 }, now - 40 * day)
  await enrolAll(db, full, employeeIds.slice(5, 10), now - 30 * day)
  const [first] = await enrolGuests(db, full, guests.slice(3, 8), now - 20 * day)
  // Who gives a seat back makes room for the first who waits, who has not answered yet.
  done(await cancelOwn(db, first!, 'Ik moet die dag werken.', now - 3 * hour))

  const series = await add([on(5), on(6), on(7)], { seats: 10, minSeats: 4 }, now - 25 * day)
  const esra = await personOf(db, 'esra')
  const seats = { sessionId: series, companyId: 'vos', personIds: ['daan'], count: 2 }
  done(await reserveSeats(db, esra, seats, now - 12 * day))
  await enrolGuests(db, series, guests.slice(8, 10), now - 9 * day)

  const later = await add([on(10)], { isTentative: true, minSeats: 5 }, now - 5 * day)
  await enrolGuests(db, later, guests.slice(10, 11), now - 2 * day)
  for (const guest of guests.slice(11))
    done(await askForDate(db, { ...filledIn(guest), offeringId, question: '' }, undefined, now - day))
}

function input(starts: number[]): SessionInput {
  const meetings = starts.map((startsAt) => {
    return { startsAt, endsAt: startsAt + 3 * hour, room: 'Perron038, Zwolle', link: '' }
  })
  const window = { enrolFrom: null, enrolUntil: null }
  return {
    meetings,
    teachers: ['Anouk Visser'],
    ...{ enrolsHere: true, isTentative: false, seats: 8, minSeats: null, seatsTaken: 0, ...window, priceCents: null },
    ...{ cancelHours: 48, cancelRule: 'Een collega sturen mag altijd. Laat het dan even weten.', offerHours: 48 },
  }
}

type Guest = (typeof guests)[number]

function filledIn({ name, email, company, question }: Guest) {
  return { name, email, phone: '', companyName: company, question, language: 'nl' as const }
}

async function enrolGuests(db: Db, sessionId: string, some: Guest[], from: number) {
  const secrets: string[] = []
  for (const [place, guest] of some.entries()) {
    const booked = done(await book(db, { ...filledIn(guest), sessionId }, undefined, from + place * 5 * hour))
    secrets.push(booked.secret)
  }
  return secrets
}

async function enrolAll(db: Db, sessionId: string, personIds: string[], from: number) {
  for (const [place, id] of personIds.entries()) {
    const person = await personOf(db, id)
    const words = { name: person.name, email: person.email, company: '', question: '' }
    done(await book(db, { ...filledIn(words), sessionId }, person, from + place * 7 * hour))
  }
}

/** All but the last were there. */
async function markAll(db: Db, sessionId: string, at: number) {
  const [meeting] = await meetingsOf(db, sessionId)
  const rows = db.selectFrom('booking').where('sessionId', '=', sessionId).select('id').orderBy('number')
  const bookingIds = (await rows.execute()).map(({ id }) => id).slice(0, -1)
  const mark = { meetingId: meeting!.id, bookingIds, isPresent: true, how: 'list' as const }
  done(await markPresent(db, await personOf(db, 'anouk'), mark, at))
}
