import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { matchedPlaces } from './workedPlaces.server'

/** The places with a free seat for the same qualification, to which somebody could move. */
export function otherPlaces(db: Db, person: Person, { id, crebo }: { id: string; crebo: string }, now = Date.now()) {
  const today = dutchDay(now)
  return matchedPlaces(db, person)
    .where('workPlace.id', '<>', id)
    .where('workPlace.crebo', '=', crebo)
    .where('withdrawnAt', 'is', null)
    .where('offeredUntil', '>=', today)
    .where('endsOn', '>', today)
    .where('lapsesOn', '>=', today)
    .whereRef('taken', '<', 'number')
    .select(['workPlace.id', 'title', 'companyName'])
    .orderBy('companyName')
    .limit(200)
    .execute()
}
