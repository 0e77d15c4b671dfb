import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { allPlaces } from './workedPlaces.server'

/**
 * How many places are open at how many companies: of one programme, or of all of a hub. Companies are named that agreed to it.
 * A place counts when somebody can be placed there today.
 */
export async function openPlaces(db: Db, hubId: string, crebos: string[], now = Date.now()) {
  const today = dutchDay(now)
  const rows = await allPlaces(db)
    .where('workPlace.crebo', 'in', crebos)
    .where((eb) => eb.or([eb('workPlace.hubId', '=', hubId), eb('workPlace.hubId', 'is', null)]))
    .where('withdrawnAt', 'is', null)
    .where('offeredUntil', '>=', today)
    .where('endsOn', '>', today)
    .where('lapsesOn', '>=', today)
    .whereRef('taken', '<', 'number')
    .select(['number', 'taken', 'companyId', 'companyName', 'isNamed'])
    .execute()
  const companies = Map.groupBy(rows, ({ companyId, companyName }) => companyId ?? companyName.toLowerCase())
  const named = [...companies.values()].filter((own) => own.some(({ isNamed }) => isNamed === 1))
  return {
    places: rows.reduce((sum, { number, taken }) => sum + number - taken, 0),
    companies: companies.size,
    named: named.map(([first]) => first!.companyName).sort((a, b) => a.localeCompare(b, 'nl')),
  }
}
export type OpenPlaces = Awaited<ReturnType<typeof openPlaces>>

/** The qualifications of the programmes that a hub has in the catalogue. */
export async function crebosOfHub(db: Db, hubId: string) {
  const rows = await db
    .selectFrom('publishedOffering')
    .where('hubId', '=', hubId)
    .where('kind', '=', 'bbl')
    .select(['id', 'crebo'])
    .execute()
  return crebosOf(db, rows)
}

/** The qualifications that a programme leads to: its own, and those to which people were admitted from it. */
export async function crebosOf(db: Db, offerings: { id: string; crebo: string | null }[]) {
  const ids = offerings.map(({ id }) => id)
  const admitted = await db
    .selectFrom('application')
    .where('offeringId', 'in', ids)
    .where('crebo', 'is not', null)
    .select('crebo')
    .distinct()
    .execute()
  return [...new Set([...offerings, ...admitted].flatMap(({ crebo }) => crebo ?? []))]
}
