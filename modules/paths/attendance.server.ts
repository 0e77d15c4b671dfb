import type { Db } from '~/db/connection.server'

/** Who was present at a date of one of these offerings, and when the last of it was noted. */
export function attendance(db: Db, offeringIds: string[], personIds: string[]) {
  return db
    .selectFrom('booking')
    .innerJoin('offeringSession as run', 'run.id', 'booking.sessionId')
    .innerJoin('bookingEvent as event', 'event.bookingId', 'booking.id')
    .where('booking.state', '=', 'finished')
    .where('event.kind', '=', 'attended')
    .where('run.offeringId', 'in', offeringIds.length ? offeringIds : [''])
    .where('booking.personId', 'in', personIds.length ? personIds : [''])
    .groupBy(['booking.personId', 'run.offeringId'])
    .select(['booking.personId', 'run.offeringId'])
    .select((eb) => eb.fn.max<number>('event.at').as('at'))
    .$narrowType<{ personId: string }>()
    .execute()
}
