import type { Db } from '~/db/connection.server'

type Attended = { personId: string; offeringId: string; at: number }

/** Who was present at a date of one of these offerings, and when. */
export async function attendance(_db: Db, _offeringIds: string[], _personIds: string[]): Promise<Attended[]> {
  return []
}
