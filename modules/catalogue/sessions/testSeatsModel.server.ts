import fc from 'fast-check'
import { expect } from 'vitest'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { Person } from '~/modules/people/person'
import { book } from './book.server'
import { cancelSession, changeSession } from './changeSession.server'
import { cancelFor, decideBooking } from './decideBooking.server'
import { keepSessions } from './keepSessions.server'
import { mergeBookings } from './mergeBookings.server'
import { answerOffer, cancelOwn } from './ownBooking.server'
import { reserveSeats } from './reserveSeats.server'
import type { SessionInput } from './sessionSchema'
import { addRun, asking } from './testSessions.server'

type Act =
  | { act: 'enrol'; who: number }
  | { act: 'cancel' | 'accept' | 'decline' | 'approve' | 'deny' | 'takeOff'; which: number }
  | { act: 'seats'; seats: number | null }
  | { act: 'reserve'; count: number }
  | { act: 'wait'; hours: number }
  | { act: 'merge'; from: number; into: number }
  | { act: 'callOff' }

const which = fc.nat(11)
export const traces = fc.record({
  consent: fc.boolean(),
  seats: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8 }),
  offerHours: fc.constantFrom(0, 24, 48),
  acts: fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.record({ act: fc.constant('enrol' as const), who: fc.nat(7) }) },
      {
        weight: 12,
        arbitrary: fc.record({
          act: fc.constantFrom('cancel', 'accept', 'decline', 'approve', 'deny', 'takeOff'),
          which,
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          act: fc.constant('seats' as const),
          seats: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 6 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ act: fc.constant('reserve' as const), count: fc.integer({ min: 1, max: 3 }) }),
      },
      {
        weight: 3,
        arbitrary: fc.record({ act: fc.constant('wait' as const), hours: fc.constantFrom(1, 25, 49, 300) }),
      },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('merge' as const), from: fc.nat(7), into: fc.nat(7) }) },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('callOff' as const) }) },
    ),
    { minLength: 2, maxLength: 18, size: 'max' },
  ) as fc.Arbitrary<Act[]>,
})
type Trace = typeof traces extends fc.Arbitrary<infer T> ? T : never

type State = 'pending' | 'denied' | 'queued' | 'offered' | 'associated' | 'canceled'
/** A line of the list as somebody would keep it on paper. */
type Line = { who: number | 'vos'; person: number | undefined; state: State; until: number; id: string; secret: string }

const hour = 3_600_000
const begin = Date.UTC(2026, 2, 2, 9)
const startsAt = begin + 14 * 24 * hour
const live = ({ state }: Line) => state !== 'denied' && state !== 'canceled'

type World = { db: Db; carla: Person; esra: Person; people: Person[] }

/** Plays a trace on the database and on paper, and expects the two to say the same after each step. */
export async function play({ db, carla, esra, people }: World, { consent, seats: first, offerHours, acts }: Trace) {
  const offeringId = newId()
  const sessionId = newId()
  await addOffered(db, offeringId, consent)
  await addRun(db, { id: sessionId, offeringId, startsAt, seats: first, offerHours })
  const list: Line[] = []
  const told = new Map<string, number>()
  let now = begin
  let seats = first
  let isOff = false

  const say = (line: Line, word: string) => told.set(`${line.id} ${word}`, (told.get(`${line.id} ${word}`) ?? 0) + 1)
  const held = () => list.filter(({ state }) => state === 'associated' || state === 'offered').length

  // On paper: who was too late is struck out, then each free seat goes to the first who waits.
  function settle(fresh: Line[] = []) {
    if (isOff) return
    for (const line of list) if (line.state === 'offered' && line.until <= now) lapse(line)
    if (now >= startsAt) return
    while (seats === null || held() < seats) {
      const next = list.find(({ state }) => state === 'queued')
      if (!next) return
      const isAtOnce = offerHours === 0 || fresh.includes(next)
      next.state = isAtOnce ? 'associated' : 'offered'
      next.until = isAtOnce ? 0 : Math.min(now + offerHours * hour, startsAt)
      if (next.who !== 'vos' || !isAtOnce) say(next, isAtOnce ? 'confirmed' : 'offered')
    }
  }

  function lapse(line: Line) {
    line.state = 'canceled'
    say(line, 'lapsed')
  }

  function waits(fresh: Line[]) {
    for (const line of fresh) if (line.state === 'queued' && line.who !== 'vos') say(line, 'waiting')
  }

  const steps: Record<Act['act'], (act: never) => Promise<void>> = {
    enrol: async ({ who }: { who: number }) => {
      const person = people[who]
      const asked = { ...asking(sessionId, `p${who}`), email: person?.email ?? `p${who}@elders.example` }
      const answer = await book(db, asked, person, now)
      const isKnown = list.some((line) => line.who === who && live(line))
      if (isOff || now >= startsAt || isKnown)
        return expect(answer).toEqual({ refused: isOff ? 'cancelled' : now >= startsAt ? whyLate() : 'known' })
      const { bookingId: id, secret } = answer as { bookingId: string; secret: string }
      const line: Line = { who, person: person && who, state: consent ? 'pending' : 'queued', until: 0, id, secret }
      list.push(line)
      if (consent) return void say(line, 'received')
      settle([line])
      waits([line])
    },
    cancel: async ({ which }: { which: number }) => {
      const line = list[which % list.length]
      if (!line || line.who === 'vos') return
      await cancelOwn(db, line.secret, '', now)
      settle()
      if (!live(line) || line.state === 'offered' || now >= startsAt || isOff) return
      line.state = 'canceled'
      say(line, 'canceled')
      settle()
    },
    takeOff: async ({ which }: { which: number }) => {
      const line = list[which % list.length]
      if (!line) return
      const was = live(line)
      await cancelFor(db, carla, line.id, '', now)
      if (was) {
        line.state = 'canceled'
        say(line, 'canceled')
        settle()
      }
    },
    accept: async ({ which }: { which: number }) => answers(which, true),
    decline: async ({ which }: { which: number }) => answers(which, false),
    approve: async ({ which }: { which: number }) => decides(which, true),
    deny: async ({ which }: { which: number }) => decides(which, false),
    seats: async ({ seats: wanted }: { seats: number | null }) => {
      const input = { ...runInput(offerHours), seats: wanted, meetings: [await meetingOf(db, sessionId)] }
      const answer = await changeSession(db, carla, sessionId, input, now)
      if (isOff) return expect(answer).toEqual({ refused: 'cancelled' })
      if (wanted !== null && wanted < held()) return expect(answer).toEqual({ refused: 'seats', taken: held() })
      seats = wanted
      settle()
    },
    reserve: async ({ count }: { count: number }) => {
      const answer = await reserveSeats(db, esra, { sessionId, companyId: 'vos', count, personIds: [] }, now)
      if (isOff || now >= startsAt) return
      const { bookingIds } = answer as { bookingIds: string[] }
      const lines = bookingIds.map(
        (id): Line => ({ who: 'vos', person: undefined, state: 'queued', until: 0, id, secret: '' }),
      )
      list.push(...lines)
      settle(lines)
    },
    wait: async ({ hours }: { hours: number }) => {
      now += hours * hour
      await keepSessions(db, now)
      settle()
    },
    merge: async ({ from, into }: { from: number; into: number }) => {
      const [gone, stays] = [people[from], people[into]]
      if (!gone || !stays || from === into) return
      await db.transaction().execute((tx) => mergeBookings(tx, gone.id, stays.id, now))
      for (const line of list.filter(({ person }) => person === from)) {
        line.person = into
        const both = list.filter((one) => one.person === into && live(one))
        const best = both.toSorted((a, b) => worth(b) - worth(a))[0]
        for (const other of both) if (other !== best) other.state = 'canceled'
        settle()
      }
    },
    callOff: async () => {
      await cancelSession(db, carla, sessionId, 'ziek', now)
      if (isOff) return
      isOff = true
      for (const line of list.filter(live)) {
        line.state = 'canceled'
        if (line.who !== 'vos') say(line, 'sessionCanceled')
      }
    },
  }

  const whyLate = () => (now >= startsAt + 3 * hour ? 'past' : 'closed')

  async function answers(place: number, isYes: boolean) {
    const line = list[place % list.length]
    if (!line || line.who === 'vos') return
    const answer = await answerOffer(db, line.secret, isYes, now)
    settle()
    if (line.state !== 'offered') return expect(answer).toEqual({ refused: 'lapsed' })
    line.state = isYes ? 'associated' : 'canceled'
    if (isYes) say(line, 'confirmed')
    settle()
  }

  async function decides(place: number, isYes: boolean) {
    const line = list[place % list.length]
    if (!line) return
    const answer = await decideBooking(db, carla, line.id, isYes, '', now)
    if (line.state !== 'pending') return expect(answer).toEqual({ refused: 'decided' })
    line.state = isYes ? 'queued' : 'denied'
    if (!isYes) return void say(line, 'denied')
    settle([line])
    waits([line])
  }

  for (const act of acts) {
    await steps[act.act](act as never)
    const rows = await bookingsOf(db, sessionId)
    expect(rows, JSON.stringify(act)).toEqual(list.map(({ id, state }) => ({ id, state })))
    const taken = rows.filter(({ state }) => state === 'associated' || state === 'offered').length
    expect(await seatsOf(db, sessionId)).toEqual({ seats, taken, waiting: count(rows, 'queued') })
    if (seats !== null) expect(taken).toBeLessThanOrEqual(seats)
    // Nobody waits while a seat is free that was offered to nobody.
    if (now < startsAt && (seats === null || taken < seats)) expect(count(rows, 'queued')).toBe(0)
  }
  expect([...told.values()].every((times) => times === 1)).toBe(true)
  expect(await mailsOf(db, list)).toEqual([...told.keys()].sort())
}

const count = (rows: { state: string }[], state: State) => rows.filter((row) => row.state === state).length
const worth = ({ state }: Line) => ['queued', 'offered', 'associated'].indexOf(state)

function runInput(offerHours = 48): Omit<SessionInput, 'meetings' | 'seats'> {
  const rules = { enrolFrom: null, enrolUntil: null, cancelHours: 0, cancelRule: '', offerHours, priceCents: null }
  return { teachers: [], enrolsHere: true, isTentative: false, minSeats: null, seatsTaken: 0, ...rules }
}

async function meetingOf(db: Db, sessionId: string) {
  const meeting = db.selectFrom('sessionMeeting').where('sessionId', '=', sessionId)
  return meeting.select(['id', 'startsAt', 'endsAt', 'room', 'link']).executeTakeFirstOrThrow()
}

export async function addOffered(db: Db, id: string, consent: boolean) {
  const offering = {
    id,
    slug: id,
    kind: 'masterclass' as const,
    hubId: 'mira',
    title: 'Cobots',
    createdAt: 1,
    updatedAt: 1,
  }
  await db
    .insertInto('offering')
    .values({ ...offering, consentNeeded: consent ? 1 : 0 })
    .execute()
  await db.insertInto('offeringPublication').values({ id, offeringId: id, publishedAt: 1 }).execute()
}

async function bookingsOf(db: Db, sessionId: string) {
  const rows = await db
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .select(['id', 'state', 'offeredUntil'])
    .orderBy('number')
    .execute()
  return rows.map(({ id, state, offeredUntil }) => ({ id, state: offeredUntil === null ? state : 'offered' }))
}

function seatsOf(db: Db, sessionId: string) {
  const seats = db.selectFrom('sessionSeats').where('sessionId', '=', sessionId)
  return seats.select(['seats', 'taken', 'waiting']).executeTakeFirst()
}

/** Which mails went out about whom, those that a lead gets once for all seats of a company left out. */
async function mailsOf(db: Db, list: Line[]) {
  const known = new Set(list.map(({ id }) => id))
  const mails = await db.selectFrom('outgoingMail').where('key', 'like', 'booking:%').select('key').execute()
  const told = mails.flatMap(({ key }) => {
    const [, id = '', word] = key.split(':')
    return known.has(id) && word !== 'reminder' && word !== 'changed' ? [`${id} ${word}`] : []
  })
  return told.sort()
}
