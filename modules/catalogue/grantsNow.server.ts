import type { Db } from '~/db/connection.server'

export type Grant = { id: string; name: string }

/** The grants of each offering that hold today: a closed scheme must not raise hopes. */
export async function grantsNow(db: Db, now: number) {
  const today = new Date(now).toISOString().slice(0, 10)
  const rows = await db
    .selectFrom('offeringFunding')
    .innerJoin('fundingScheme', 'fundingScheme.id', 'offeringFunding.fundingSchemeId')
    .where('validFrom', '<=', today)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', today)]))
    .select(['offeringId', 'id', 'name'])
    .execute()
  const grants = new Map<string, Grant[]>()
  for (const { offeringId, ...grant } of rows) grants.set(offeringId, [...(grants.get(offeringId) ?? []), grant])
  return grants
}
