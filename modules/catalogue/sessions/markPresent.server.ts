import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { happened } from './bookingEvent.server'
import { attendedSessions } from './visibleSessions.server'

const hour = 3_600_000

type Mark = { meetingId: string; bookingIds: string[]; isPresent: boolean; how: 'list' | 'phone' }

/** Marks who of those with a seat is at a meeting, or is not after all. Undefined when the meeting is not theirs to mark. */
export function markPresent(db: Db, person: Person, mark: Mark, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const meeting = await attendedSessions(tx, person)
      .innerJoin('sessionMeeting', 'sessionMeeting.sessionId', 'offeringSession.id')
      .where('sessionMeeting.id', '=', mark.meetingId)
      .where('sessionMeeting.removedAt', 'is', null)
      .select(['offeringSession.id as sessionId'])
      .executeTakeFirst()
    if (!meeting) return undefined
    const seated = await seatedAt(tx, meeting.sessionId, mark.bookingIds)
    for (const { id } of seated) await noteAttendance(tx, { ...mark, bookingId: id, by: person.id }, now)
    return { marked: seated.length }
  })
}

/**
 * Marks all of a list at once: who is ticked is there, who is not is not.
 */
export function markList(db: Db, person: Person, meetingId: string, presentIds: string[], now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const meeting = await attendedSessions(tx, person)
      .innerJoin('sessionMeeting', 'sessionMeeting.sessionId', 'offeringSession.id')
      .where('sessionMeeting.id', '=', meetingId)
      .select(['offeringSession.id as sessionId'])
      .executeTakeFirst()
    if (!meeting) return undefined
    const all = await seatedAt(tx, meeting.sessionId)
    const marks = { meetingId, how: 'list' as const }
    const present = all.flatMap(({ id }) => (presentIds.includes(id) ? [id] : []))
    const absent = all.flatMap(({ id }) => (presentIds.includes(id) ? [] : [id]))
    await markPresent(tx, person, { ...marks, bookingIds: present, isPresent: true }, now)
    await markPresent(tx, person, { ...marks, bookingIds: absent, isPresent: false }, now)
    return { present: present.length }
  })
}

function seatedAt(tx: Db, sessionId: string, ids?: string[]) {
  return tx
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .where('state', 'in', ['associated', 'finished'])
    .$if(ids !== undefined, (seated) => seated.where('id', 'in', ids!))
    .select('id')
    .execute()
}

type Noted = {
  meetingId: string
  bookingId: string
  isPresent: boolean
  how: 'list' | 'phone' | 'door'
  by: string | null
}

async function noteAttendance(tx: Db, { meetingId, bookingId, isPresent, how, by }: Noted, now: number) {
  const here = tx.selectFrom('presence').where('bookingId', '=', bookingId)
  const isMarked = await here.where('meetingId', '=', meetingId).select('meetingId').executeTakeFirst()
  if (Boolean(isMarked) === isPresent) return
  const row = { meetingId, bookingId, how, by, at: now, isPresent: isPresent ? (1 as const) : (0 as const) }
  await tx.insertInto('attendance').values(row).execute()
  const { state } = await tx.selectFrom('booking').where('id', '=', bookingId).select('state').executeTakeFirstOrThrow()
  const anywhere = await here.select('meetingId').executeTakeFirst()
  if (anywhere && state === 'associated') await happened(tx, bookingId, { kind: 'attended', at: now, by })
  if (!anywhere && state === 'finished') await happened(tx, bookingId, { kind: 'unattended', at: now, by })
}

/** The meeting that the code at a door belongs to, and whether people may sign themselves in there now. */
export async function doorOf(db: Db, doorCode: string, now = Date.now()) {
  const meeting = await db
    .selectFrom('sessionMeeting')
    .innerJoin('offeringSession', 'offeringSession.id', 'sessionMeeting.sessionId')
    .innerJoin('offering', 'offering.id', 'offeringSession.offeringId')
    .where('doorCode', '=', doorCode)
    .where('removedAt', 'is', null)
    .select(['sessionMeeting.id', 'sessionId', 'offering.title', 'cancelledAt', 'room'])
    .select(['sessionMeeting.startsAt', 'sessionMeeting.endsAt'])
    .executeTakeFirst()
  if (!meeting) return undefined
  const isOpen = meeting.startsAt - 2 * hour <= now && now <= meeting.endsAt + 2 * hour && meeting.cancelledAt === null
  return { ...meeting, isOpen }
}

type Signed = { name: string } | { refused: 'closed' | 'unknown' }

/** Somebody at the door says who they are: by the account they are signed in with, or the address they enrolled with. */
export function signInAtDoor(
  db: Db,
  doorCode: string,
  who: { email: string } | { personId: string },
  now = Date.now(),
): Promise<Signed | undefined> {
  return inTransaction(db, async (tx) => {
    const door = await doorOf(tx, doorCode, now)
    if (!door) return undefined
    if (!door.isOpen) return { refused: 'closed' }
    const seats = tx
      .selectFrom('booking')
      .where('sessionId', '=', door.sessionId)
      .where('state', 'in', ['associated', 'finished'])
      .where('name', '<>', '')
    const own = 'email' in who ? seats.where('email', '=', who.email) : seats.where('personId', '=', who.personId)
    const booking = await own.select(['id', 'name', 'personId']).executeTakeFirst()
    if (!booking) return { refused: 'unknown' }
    const mark = { meetingId: door.id, bookingId: booking.id, isPresent: true, how: 'door' as const }
    await noteAttendance(tx, { ...mark, by: 'personId' in who ? who.personId : null }, now)
    return { name: booking.name }
  })
}
