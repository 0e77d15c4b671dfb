import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import type { MeetingInput, SessionInput } from './sessionSchema'

/** What of an input stands in the row of the session: it begins with its first meeting and ends with its last. */
export function rowOf(input: SessionInput) {
  const { meetings, teachers: _, seatsTaken, enrolsHere, isTentative, ...rest } = input
  return {
    ...rest,
    startsAt: Math.min(...meetings.map(({ startsAt }) => startsAt)),
    endsAt: Math.max(...meetings.map(({ endsAt }) => endsAt)),
    place: meetings[0]!.room,
    enrolsHere: enrolsHere ? (1 as const) : (0 as const),
    isTentative: isTentative ? (1 as const) : (0 as const),
    ...(enrolsHere ? {} : { seatsTaken }),
  }
}

export async function addMeeting(tx: Db, sessionId: string, { startsAt, endsAt, room, link }: MeetingInput) {
  const id = newId()
  await tx
    .insertInto('sessionMeeting')
    .values({ id, sessionId, startsAt, endsAt, room, link, doorCode: newId(12) })
    .execute()
  return id
}

/** Who teaches: a name of somebody of the hub is that person, who may then see who is there. */
export async function writeTeachers(tx: Db, sessionId: string, hubId: string, names: string[]) {
  await tx.deleteFrom('sessionTeacher').where('sessionId', '=', sessionId).execute()
  for (const name of new Set(names))
    await tx
      .insertInto('sessionTeacher')
      .values({ sessionId, name, personId: await memberNamed(tx, hubId, name) })
      .execute()
}

async function memberNamed(tx: Db, hubId: string, name: string) {
  const found = await tx
    .selectFrom('person')
    .innerJoin('membership', 'membership.personId', 'person.id')
    .where('organisationId', '=', hubId)
    .where('person.name', '=', name)
    .select('person.id')
    .distinct()
    .execute()
  return found.length === 1 ? found[0]!.id : null
}
