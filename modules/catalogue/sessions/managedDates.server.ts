import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { managedOfferings, managedSessions } from './visibleSessions.server'

/** The dates that a person decides about, the first coming one first: of one offering, or of all their hubs since `after`. */
export async function managedDates(db: Db, person: Person, choice: { offeringId: string } | { after: number }) {
  const rows = await managedSessions(db, person)
    .innerJoin('sessionSeats', 'sessionSeats.sessionId', 'offeringSession.id')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .$if('offeringId' in choice, (dates) =>
      dates.where('offeringId', '=', (choice as { offeringId: string }).offeringId),
    )
    .$if('after' in choice, (dates) => dates.where('offeringSession.endsAt', '>=', (choice as { after: number }).after))
    .select(['offeringSession.id', 'startsAt', 'endsAt', 'offeringSession.place', 'isTentative', 'cancelledAt'])
    .select([
      'enrolsHere',
      'minSeats',
      'sessionSeats.seats',
      'taken',
      'waiting',
      'offering.title',
      'offering.id as offeringId',
    ])
    .select(['hub.name as hubName', 'hub.colour as hubColour'])
    .select((eb) => [
      eb
        .selectFrom('booking')
        .whereRef('booking.sessionId', '=', 'offeringSession.id')
        .where('booking.state', '=', 'pending')
        .select((count) => count.fn.countAll<number>().as('pending'))
        .as('pending'),
      sql<string>`(select coalesce(group_concat(name, ', '), '') from sessionTeacher where sessionId = offeringSession.id)`.as(
        'teachers',
      ),
    ])
    .orderBy('startsAt')
    .execute()
  return rows
}

export type ManagedDate = Awaited<ReturnType<typeof managedDates>>[number]

export function managedOffering(db: Db, person: Person, offeringId: string) {
  return managedOfferings(db, person)
    .where('offering.id', '=', offeringId)
    .where('offering.kind', 'not in', ['module', 'path'])
    .select([
      'offering.id',
      'offering.title',
      'offering.slug',
      'offering.hubId',
      'offering.place',
      'hub.name as hubName',
    ])
    .executeTakeFirst()
}

/** Who waits for a date of an offering, longest first. */
export function interestedIn(db: Db, offeringId: string) {
  return db
    .selectFrom('offeringInterest')
    .where('offeringId', '=', offeringId)
    .where('endedAt', 'is', null)
    .select(['id', 'name', 'email', 'companyName', 'note', 'askedAt'])
    .orderBy('askedAt')
    .execute()
}
