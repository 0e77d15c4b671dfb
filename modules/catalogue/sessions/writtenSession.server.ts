import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { meetingsOf } from './ownBooking.server'
import { managedSessions } from './visibleSessions.server'

/** A date as its form shows it; undefined when it is not the person's to change. A date without meetings has one of its length. */
export async function writtenSession(db: Db, person: Person, sessionId: string) {
  const session = await managedSessions(db, person)
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .where('offeringSession.id', '=', sessionId)
    .selectAll('offeringSession')
    .select(['offering.title', 'offering.slug', 'offering.hubId', 'hub.name as hubName', 'hub.colour as hubColour'])
    .executeTakeFirst()
  if (!session) return undefined
  const meetings = await meetingsOf(db, sessionId)
  const teachers = db.selectFrom('sessionTeacher').where('sessionId', '=', sessionId).select('name').orderBy('name')
  const whole = { id: '', startsAt: session.startsAt, endsAt: session.endsAt, room: session.place, link: '' }
  return {
    ...session,
    meetings: meetings.length > 0 ? meetings : [{ ...whole, doorCode: '' }],
    teachers: (await teachers.execute()).map(({ name }) => name),
  }
}

export type WrittenSession = NonNullable<Awaited<ReturnType<typeof writtenSession>>>
