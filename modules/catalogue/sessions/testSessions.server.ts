import type { Insertable } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { Language, Tables } from '~/db/tables'

const day = 86_400_000

/** For tests: a date of an offering on which people enrol here; only what matters to the test is given. */
export async function addRun(
  db: Db,
  run: Partial<Insertable<Tables['offeringSession']>> & { id: string; offeringId: string },
) {
  const startsAt = run.startsAt ?? Date.now() + 30 * day
  const row = { startsAt, endsAt: startsAt + 3 * 3_600_000, seats: 2, enrolsHere: 1 as const, place: 'Hal 3', ...run }
  await db.insertInto('offeringSession').values(row).execute()
  const { endsAt } = row
  await db
    .insertInto('sessionMeeting')
    .values({ id: `${run.id}-m`, sessionId: run.id, startsAt, endsAt, room: row.place, doorCode: `door-${run.id}` })
    .execute()
}

/** For tests: what somebody fills in who wants a seat. */
export function asking(sessionId: string, who: string) {
  const name = who[0]!.toUpperCase() + who.slice(1)
  const rest = { phone: '', companyName: '', question: '', language: 'nl' as Language }
  return { sessionId, name, email: `${who}@elders.example`, ...rest }
}

/** For tests: who stands how on a date, in the order in which they asked. */
export async function standing(db: Db, sessionId: string) {
  const rows = await db
    .selectFrom('booking')
    .where('sessionId', '=', sessionId)
    .select(['name', 'state', 'offeredUntil'])
    .orderBy('number')
    .execute()
  return rows.map(({ name, state, offeredUntil }) => `${name} ${offeredUntil === null ? state : 'offered'}`)
}
