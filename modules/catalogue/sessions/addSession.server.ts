import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { tellInterested } from './interest.server'
import type { SessionInput } from './sessionSchema'
import { managedOfferings } from './visibleSessions.server'
import { addMeeting, rowOf, writeTeachers } from './writeSession.server'

/** Adds a date to an offering of a hub that the person coordinates. Who waited for one hears of it. Undefined when it is not theirs. */
export function addSession(db: Db, person: Person, offeringId: string, input: SessionInput, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const offering = await managedOfferings(tx, person)
      .where('offering.id', '=', offeringId)
      .select(['offering.id', 'hubId'])
      .executeTakeFirst()
    if (!offering) return undefined
    const id = newId()
    await tx
      .insertInto('offeringSession')
      .values({ id, offeringId, ...rowOf(input) })
      .execute()
    for (const meeting of input.meetings) await addMeeting(tx, id, meeting)
    await writeTeachers(tx, id, offering.hubId, input.teachers)
    await tx.insertInto('sessionChange').values({ sessionId: id, kind: 'added', at: now, by: person.id }).execute()
    await tellInterested(tx, id, now)
    return { sessionId: id }
  })
}
