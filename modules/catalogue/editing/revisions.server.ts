import type { Db } from '~/db/connection.server'
import type { FormValues } from './formValues'

type Replaced = { id: string; revision: number; values: FormValues; replacedAt: number; replacedBy: string }

/** Keeps what an offering said before it is saved, for who began from that. */
export async function keepReplaced(tx: Db, { id, revision, values, replacedAt, replacedBy }: Replaced) {
  const fields = JSON.stringify(values)
  await tx.insertInto('offeringRevision').values({ offeringId: id, revision, replacedAt, replacedBy, fields }).execute()
}

/** The grants and Ontwikkelpaden that were chosen for an offering. */
export async function chosenOf(db: Db, offeringId: string) {
  const grants = await db.selectFrom('offeringFunding').where('offeringId', '=', offeringId).selectAll().execute()
  const paths = await db
    .selectFrom('offeringDevelopmentPath')
    .where('offeringId', '=', offeringId)
    .selectAll()
    .execute()
  return {
    funding: grants.map(({ fundingSchemeId }) => fundingSchemeId),
    developmentPaths: paths.map(({ developmentPathId }) => developmentPathId),
  }
}
