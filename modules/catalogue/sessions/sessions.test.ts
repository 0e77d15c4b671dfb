import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { CalendarEntry } from '~/modules/mail/mail'
import { addOffering, personNamed } from '../testOfferings.server'
import { withdrawOffering } from '../withdrawOffering.server'
import { addSession } from './addSession.server'
import { book, mostBookings } from './book.server'
import { cancelSession, changeSession, confirmSession } from './changeSession.server'
import { clashes } from './clashes.server'
import { askForDate, leaveInterest } from './interest.server'
import { keepSessions } from './keepSessions.server'
import { doorOf, markList, markPresent, signInAtDoor } from './markPresent.server'
import { cancelOwn, changeDetails, claimBooking, readBooking } from './ownBooking.server'
import { nameSeat, reserveSeats } from './reserveSeats.server'
import type { SessionInput } from './sessionSchema'
import { addRun, asking, standing } from './testSessions.server'

const hour = 3_600_000
const day = 24 * hour
const now = Date.UTC(2026, 2, 2, 9)
const startsAt = now + 30 * day

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOffering(open.db, { id: 'cobots', hubId: 'mira', title: 'Cobots', contactEmail: 'carla@mira.example' })
  await addRun(open.db, { id: 'run', offeringId: 'cobots', startsAt })
})
afterEach(() => open.close())

const as = (id: string) => personNamed(open.db, id)
const enrol = async (who: string, at = now) =>
  (await book(open.db, asking('run', who), undefined, at)) as { bookingId: string; secret: string }

/** What a person was mailed, in order: its subject, and what it says to a calendar. */
async function mailsTo(who: string) {
  const mails = await open.db
    .selectFrom('outgoingMail')
    .where('toEmail', '=', `${who}@elders.example`)
    .select(['subject', 'calendar'])
    .orderBy('number')
    .execute()
  return mails.map(({ subject, calendar }) => {
    const entry = calendar ? (JSON.parse(calendar) as CalendarEntry) : undefined
    return [subject, entry && `${entry.method} ${entry.uid.split('-').at(-1)} ${entry.sequence}`]
      .filter(Boolean)
      .join(' | ')
  })
}

function input(change: Partial<SessionInput> = {}): SessionInput {
  const meeting = { id: 'run-m', startsAt, endsAt: startsAt + 3 * hour, room: 'Hal 3', link: '' }
  return {
    ...{ meetings: [meeting], teachers: [], enrolsHere: true, isTentative: false, seats: 2, minSeats: null },
    ...{ seatsTaken: 0, enrolFrom: null, enrolUntil: null, cancelHours: 0, cancelRule: '', offerHours: 48 },
    ...{ priceCents: null, ...change },
  }
}

test('a calendar entry is made, changed and taken away under one name, each time with a higher number', async () => {
  const { secret } = await enrol('ada')
  const moved = { id: 'run-m', startsAt: startsAt + day, endsAt: startsAt + day + hour, room: 'Hal 4', link: '' }
  await changeSession(open.db, await as('carla'), 'run', input({ meetings: [moved] }), now + hour)
  await changeSession(
    open.db,
    await as('carla'),
    'run',
    input({ meetings: [moved], cancelRule: 'Bel even.' }),
    now + hour,
  )
  await cancelOwn(open.db, secret, '', now + 2 * hour)
  expect(await mailsTo('ada')).toEqual([
    'Je hebt een plaats: Cobots | REQUEST m@leerbank 0',
    'Let op, gewijzigd: Cobots | REQUEST m@leerbank 1',
    'Afgezegd: Cobots | CANCEL m@leerbank 2',
  ])
})

test('a series brings an entry for each meeting; one that is dropped leaves the calendar', async () => {
  const carla = await as('carla')
  const meetings = [0, 7].map((days) => ({ ...input().meetings[0]!, id: undefined, startsAt: startsAt + days * day }))
  const two = meetings.map((one) => ({ ...one, endsAt: one.startsAt + hour }))
  const { sessionId } = (await addSession(open.db, carla, 'cobots', input({ meetings: two }), now))!
  await book(open.db, asking(sessionId, 'ada'), undefined, now)
  expect(await mailsTo('ada')).toMatchObject([
    expect.stringMatching(/^Je hebt een plaats: Cobots \| REQUEST .* 0$/),
    expect.stringMatching(/^Cobots, bijeenkomst 2 van 2 \| REQUEST .* 0$/),
  ])
  const [first] = await open.db.selectFrom('sessionMeeting').where('sessionId', '=', sessionId).selectAll().execute()
  const { id, startsAt: from, endsAt, room, link } = first!
  await changeSession(open.db, carla, sessionId, input({ meetings: [{ id, startsAt: from, endsAt, room, link }] }), now)
  expect((await mailsTo('ada')).slice(2)).toEqual([expect.stringMatching(/^Let op, gewijzigd: Cobots \| CANCEL .* 1$/)])
})

test('by their own link people cancel until the hub’s hour, and the hub says why it calls off', async () => {
  await open.db.updateTable('offeringSession').set({ cancelHours: 48 }).where('id', '=', 'run').execute()
  const { secret } = await enrol('ada')
  await enrol('bob')
  expect(await cancelOwn(open.db, secret, '', startsAt - 47 * hour)).toEqual({ refused: 'late' })
  await cancelSession(open.db, await as('carla'), 'run', 'De zaal is afgebrand.', now + hour)
  expect(await standing(open.db, 'run')).toEqual(['Ada canceled', 'Bob canceled'])
  expect((await mailsTo('bob')).at(-1)).toMatch(/^Gaat niet door: Cobots \| CANCEL .* 1$/)
  expect(await book(open.db, asking('run', 'cor'), undefined, now + hour)).toEqual({ refused: 'cancelled' })
})

test('a tentative date takes people, and they hear when it is certain', async () => {
  await open.db.updateTable('offeringSession').set({ isTentative: 1 }).where('id', '=', 'run').execute()
  await enrol('ada')
  await confirmSession(open.db, await as('carla'), 'run', now)
  await confirmSession(open.db, await as('carla'), 'run', now)
  expect((await mailsTo('ada')).slice(1)).toEqual(['Het gaat door: Cobots'])
})

test('people are reminded once, a day before, and not when they enrolled within that day', async () => {
  await enrol('ada')
  await enrol('bob', startsAt - 20 * hour)
  for (const hours of [25, 23, 22]) await keepSessions(open.db, startsAt - hours * hour)
  expect((await mailsTo('ada')).slice(1)).toEqual(['Binnenkort: Cobots'])
  expect((await mailsTo('bob')).slice(1)).toEqual([])
})

test('a company keeps seats without names and names them later: each name gets a link and a date of its own', async () => {
  const esra = await as('esra')
  const asked = { sessionId: 'run', companyId: 'vos', count: 2, personIds: ['daan'] }
  const { bookingIds } = (await reserveSeats(open.db, esra, asked, now)) as { bookingIds: string[] }
  expect(await standing(open.db, 'run')).toEqual(['Daan Bakker associated', ' associated', ' queued'])
  const kept = await open.db
    .selectFrom('booking')
    .where('id', '=', bookingIds[1]!)
    .selectAll()
    .executeTakeFirstOrThrow()
  expect(await nameSeat(open.db, esra, kept.id, { name: 'Ada', email: 'daan@vos.example' }, now)).toEqual({
    refused: 'known',
  })
  expect(await nameSeat(open.db, await as('frits'), kept.id, { name: 'Ada', email: 'a@b.nl' }, now)).toBeUndefined()
  await nameSeat(open.db, esra, kept.id, { name: 'Ada', email: 'ada@elders.example' }, now)
  expect(await mailsTo('ada')).toEqual([expect.stringMatching(/^Je hebt een plaats: Cobots \| REQUEST .* 0$/)])
  expect(await readBooking(open.db, kept.secret, now)).toBeUndefined()
  expect(await reserveSeats(open.db, await as('daan'), asked, now)).toBeUndefined()
  expect(await reserveSeats(open.db, esra, { ...asked, companyId: 'hamer' }, now)).toBeUndefined()
})

test('a company that asks for more than the list of a date may hold gets none of them', async () => {
  const row = asking('run', 'ada')
  for (let number = 1; number < mostBookings; number++)
    await open.db
      .insertInto('booking')
      .values({ ...row, id: `b${number}`, number, secret: `s${number}`, name: '', requestedAt: now })
      .execute()
  const all = open.db.selectFrom('booking').select((eb) => eb.fn.countAll<number>().as('count'))
  const asked = { sessionId: 'run', companyId: 'vos', count: 2, personIds: [] }
  expect(await reserveSeats(open.db, await as('esra'), asked, now)).toEqual({ refused: 'tooMany' })
  expect(await all.executeTakeFirst()).toEqual({ count: mostBookings - 1 })
  expect(await reserveSeats(open.db, await as('esra'), { ...asked, count: 1 }, now)).toHaveProperty('bookingIds')
})

test('who is there is marked by list, by phone or at the door, and can be taken back', async () => {
  const [ada, bob] = [await enrol('ada'), await enrol('bob')]
  await enrol('cor')
  const carla = await as('carla')
  const mark = { meetingId: 'run-m', bookingIds: [ada.bookingId], isPresent: true, how: 'phone' as const }
  expect(await markPresent(open.db, carla, mark, startsAt)).toEqual({ marked: 1 })
  expect(await signInAtDoor(open.db, 'door-run', { email: 'bob@elders.example' }, startsAt)).toEqual({ name: 'Bob' })
  expect(await signInAtDoor(open.db, 'door-run', { email: 'cor@elders.example' }, startsAt)).toEqual({
    refused: 'unknown',
  })
  expect(await signInAtDoor(open.db, 'door-run', { email: 'bob@elders.example' }, now)).toEqual({ refused: 'closed' })
  expect(await doorOf(open.db, 'door', startsAt)).toBeUndefined()
  expect(await standing(open.db, 'run')).toEqual(['Ada finished', 'Bob finished', 'Cor queued'])
  await markList(open.db, carla, 'run-m', [bob.bookingId], startsAt + hour)
  expect(await standing(open.db, 'run')).toEqual(['Ada associated', 'Bob finished', 'Cor queued'])
  expect(await markPresent(open.db, await as('bram'), mark, startsAt)).toBeUndefined()
})

test('a room or a teacher that is in use is told, with accents and capitals aside', async () => {
  await open.db.insertInto('sessionTeacher').values({ sessionId: 'run', name: 'Zoë Smit', personId: null }).execute()
  const plan = { meetings: [{ startsAt: startsAt + hour, endsAt: startsAt + 2 * hour, room: 'hal 3' }] }
  const found = await clashes(open.db, await as('carla'), 'mira', { ...plan, teachers: ['zoe smit', 'Jan'] })
  expect(found.map(({ kind, what }) => [kind, what])).toEqual([
    ['room', 'Hal 3'],
    ['teacher', 'Zoë Smit'],
  ])
  const after = [{ startsAt: startsAt + 3 * hour, endsAt: startsAt + 4 * hour, room: 'Hal 3' }]
  expect(await clashes(open.db, await as('carla'), 'mira', { meetings: after, teachers: [] })).toEqual([])
  const itself = { ...plan, teachers: [], sessionId: 'run' }
  expect(await clashes(open.db, await as('carla'), 'mira', itself)).toEqual([])
})

test('who waits for a date hears of the first one, once, and not after leaving the list', async () => {
  for (const who of ['ada', 'ada', 'bob'])
    await askForDate(open.db, { ...asking('', who), offeringId: 'cobots' }, undefined, now)
  const bob = open.db.selectFrom('offeringInterest').where('name', '=', 'Bob').select('secret')
  await leaveInterest(open.db, (await bob.executeTakeFirstOrThrow()).secret, now)
  const meetings = input().meetings.map((one) => ({ ...one, id: undefined }))
  for (const _ of [1, 2]) await addSession(open.db, await as('carla'), 'cobots', input({ meetings }), now)
  expect(await mailsTo('ada')).toEqual(['Je hoort het als er een datum is: Cobots', 'Er is een datum: Cobots'])
  expect(await mailsTo('bob')).toEqual(['Je hoort het als er een datum is: Cobots'])
})

test('nobody enrols on what is not public, and dates are their hub’s', async () => {
  const [anouk, bram] = [await as('anouk'), await as('bram')]
  for (const other of [anouk, bram]) {
    expect(await addSession(open.db, other, 'cobots', input(), now)).toBeUndefined()
    expect(await changeSession(open.db, other, 'run', input(), now)).toBeUndefined()
    expect(await cancelSession(open.db, other, 'run', '', now)).toBeUndefined()
  }
  await withdrawOffering(open.db, await as('carla'), 'cobots', now)
  expect(await book(open.db, asking('run', 'ada'), undefined, now)).toBeUndefined()
})

test('a booking becomes somebody’s own by the link that went to their address, and an old link leads nowhere', async () => {
  const asked = { ...asking('run', 'daan'), email: 'daan@vos.example' }
  const { secret } = (await book(open.db, asked, undefined, now)) as { secret: string }
  expect(await claimBooking(open.db, await as('frits'), secret)).toEqual({ refused: 'other' })
  expect(await claimBooking(open.db, await as('daan'), secret)).toEqual({ claimed: true })
  expect(await claimBooking(open.db, await as('daan'), 'x')).toBeUndefined()
  const late = startsAt + 90 * day
  expect(await readBooking(open.db, secret, late)).toMatchObject({ isExpired: true, mayChange: false })
  const details = { name: 'D. Bakker', phone: '', companyName: '', question: '' }
  expect(await changeDetails(open.db, secret, details, late)).toEqual({ refused: 'late' })
})
