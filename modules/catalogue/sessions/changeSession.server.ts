import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { happened } from './bookingEvent.server'
import type { SessionInput } from './sessionSchema'
import { settleSeats } from './settleSeats.server'
import { type About, tell } from './tell.server'
import { managedSessions } from './visibleSessions.server'
import { addMeeting, rowOf, writeTeachers } from './writeSession.server'

type Changed = { changed: true } | { refused: 'cancelled' | 'hasBookings' } | { refused: 'seats'; taken: number }

/**
 * Changes a date. Whoever is enrolled hears of another time, room or link, and their calendars follow; more seats go to who
 * waits. Fewer than are taken is refused.
 */
export function changeSession(db: Db, person: Person, sessionId: string, input: SessionInput, now = Date.now()) {
  return inTransaction(db, async (tx): Promise<Changed | undefined> => {
    const session = await managed(tx, person, sessionId)
    if (!session) return undefined
    if (session.cancelledAt !== null) return { refused: 'cancelled' }
    if (input.enrolsHere && input.seats !== null && input.seats < session.held)
      return { refused: 'seats', taken: session.held }
    if (!input.enrolsHere && session.held + session.waiting > 0) return { refused: 'hasBookings' }
    const { isTentative: _, ...row } = rowOf(input)
    const moved = await changeMeetings(tx, sessionId, input, now)
    await tx
      .updateTable('offeringSession')
      .set({ ...row, ...(input.enrolsHere && { seatsTaken: session.held }) })
      .where('id', '=', sessionId)
      .execute()
    await writeTeachers(tx, sessionId, session.hubId, input.teachers)
    const change = await note(tx, { sessionId, kind: 'changed', at: now, by: person.id })
    if (moved.length > 0) await tellAll(tx, sessionId, 'changed', { ref: String(change), meetingIds: moved })
    await settleSeats(tx, sessionId, now)
    return { changed: true }
  })
}

/** A tentative date goes on: who has a seat reads that it is certain. */
export function confirmSession(db: Db, person: Person, sessionId: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const session = await managed(tx, person, sessionId)
    if (!session) return undefined
    if (session.cancelledAt !== null) return { refused: 'cancelled' as const }
    if (session.isTentative === 0) return { confirmed: true as const }
    await note(tx, { sessionId, kind: 'confirmed', at: now, by: person.id })
    await tellAll(tx, sessionId, 'definite', {})
    return { confirmed: true as const }
  })
}

async function managed(tx: Db, person: Person, sessionId: string) {
  const session = await managedSessions(tx, person)
    .where('offeringSession.id', '=', sessionId)
    .select(['offering.hubId', 'cancelledAt', 'isTentative'])
    .executeTakeFirst()
  if (!session) return undefined
  const counted = await tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere(holdsSeat).as('held'),
      eb.fn.countAll<number>().filterWhere('state', 'in', ['pending', 'queued']).as('waiting'),
    ])
    .executeTakeFirstOrThrow()
  return { ...session, ...counted }
}

const holdsSeat = sql<boolean>`state in ('associated', 'finished') or offeredUntil is not null`

/** Brings the meetings to the input; answers those that are elsewhere or at another time, are new, or are gone. */
async function changeMeetings(tx: Db, sessionId: string, { meetings }: SessionInput, now: number) {
  const before = await tx
    .selectFrom('sessionMeeting')
    .where('sessionId', '=', sessionId)
    .where('removedAt', 'is', null)
    .selectAll()
    .execute()
  const moved: string[] = []
  for (const old of before) {
    const next = meetings.find(({ id }) => id === old.id)
    const isSame = next && (['startsAt', 'endsAt', 'room', 'link'] as const).every((key) => next[key] === old[key])
    if (isSame) continue
    moved.push(old.id)
    const set = next
      ? { startsAt: next.startsAt, endsAt: next.endsAt, room: next.room, link: next.link, remindedAt: null }
      : { removedAt: now }
    await tx.updateTable('sessionMeeting').set(set).where('id', '=', old.id).execute()
  }
  const known = new Set(before.map(({ id }) => id))
  for (const meeting of meetings)
    if (!meeting.id || !known.has(meeting.id)) moved.push(await addMeeting(tx, sessionId, meeting))
  return moved
}

type Note = { sessionId: string; kind: 'changed' | 'confirmed' | 'cancelled'; at: number; by: string; why?: string }

async function note(tx: Db, row: Note) {
  const { id } = await tx.insertInto('sessionChange').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Calls a date off: everybody who wanted to come reads why, and their calendars lose it. */
export function cancelSession(db: Db, person: Person, sessionId: string, why: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const session = await managed(tx, person, sessionId)
    if (!session) return undefined
    if (session.cancelledAt !== null) return { cancelled: true as const }
    await note(tx, { sessionId, kind: 'cancelled', at: now, by: person.id, why })
    for (const { id } of await liveBookings(tx, sessionId)) {
      await happened(tx, id, { kind: 'canceled', at: now, by: person.id, why: 'session' })
      await tell(tx, id, 'sessionCanceled', { why })
    }
    return { cancelled: true as const }
  })
}

async function tellAll(tx: Db, sessionId: string, word: 'changed' | 'definite', about: About) {
  for (const { id, state } of await liveBookings(tx, sessionId))
    if (state === 'associated') await tell(tx, id, word, about)
}

function liveBookings(tx: Db, sessionId: string) {
  return tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('state', 'in', ['pending', 'queued', 'associated'])
    .select(['id', 'state'])
    .orderBy('number')
    .execute()
}
