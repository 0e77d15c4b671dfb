import type { Db } from '~/db/connection.server'
import { folded } from '~/db/folded'
import type { Person } from '~/modules/people/person'
import type { MeetingInput } from './sessionSchema'
import { managedSessions } from './visibleSessions.server'

type Planned = {
  meetings: Pick<MeetingInput, 'startsAt' | 'endsAt' | 'room'>[]
  teachers: string[]
  sessionId?: string
}
export type Clash = Awaited<ReturnType<typeof clashes>>[number]

/**
 * Where a plan meets other dates of the hub: a room that is in use then, or a teacher who is elsewhere. Dates that are called
 * off do not count, nor does the date itself.
 */
export async function clashes(db: Db, person: Person, hubId: string, { meetings, teachers, sessionId }: Planned) {
  if (meetings.length === 0) return []
  const others = await managedSessions(db, person)
    .innerJoin('sessionMeeting', 'sessionMeeting.sessionId', 'offeringSession.id')
    .where('offering.hubId', '=', hubId)
    .where('offeringSession.cancelledAt', 'is', null)
    .where('sessionMeeting.removedAt', 'is', null)
    .where('sessionMeeting.endsAt', '>', Math.min(...meetings.map(({ startsAt }) => startsAt)))
    .where('sessionMeeting.startsAt', '<', Math.max(...meetings.map(({ endsAt }) => endsAt)))
    .where('offeringSession.id', '<>', sessionId ?? '')
    .select(['offeringSession.id as sessionId', 'offering.title', 'sessionMeeting.room'])
    .select(['sessionMeeting.startsAt', 'sessionMeeting.endsAt'])
    .orderBy('sessionMeeting.startsAt')
    .execute()
  const names = await teachersOf(db, [...new Set(others.map((other) => other.sessionId))])
  const wanted = new Set(teachers.map(folded))
  return others.flatMap((other) => {
    const together = meetings.filter(({ startsAt, endsAt }) => startsAt < other.endsAt && endsAt > other.startsAt)
    if (together.length === 0) return []
    const isRoom = other.room !== '' && together.some(({ room }) => folded(room) === folded(other.room))
    const found = (names.get(other.sessionId) ?? []).filter((name) => wanted.has(folded(name)))
    const rooms = isRoom ? [{ ...other, kind: 'room' as const, what: other.room }] : []
    return [...rooms, ...found.map((what) => ({ ...other, kind: 'teacher' as const, what }))]
  })
}

async function teachersOf(db: Db, sessionIds: string[]) {
  const names = new Map<string, string[]>()
  if (sessionIds.length === 0) return names
  const rows = await db.selectFrom('sessionTeacher').where('sessionId', 'in', sessionIds).selectAll().execute()
  for (const { sessionId, name } of rows) names.set(sessionId, [...(names.get(sessionId) ?? []), name])
  return names
}
