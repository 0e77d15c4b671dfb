import type { Db } from '~/db/connection.server'

/** The agreements of an application for its file, the newest first, with who has still to sign. */
export async function agreementsOf(db: Db, applicationId: string) {
  const agreements = await db
    .selectFrom('agreement')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .where('placement.applicationId', '=', applicationId)
    .select(['agreement.id', 'agreement.number', 'agreement.state', 'agreement.since', 'agreement.sheetInForce'])
    .select(['workPlace.companyName', 'placement.endedAt'])
    .orderBy('placement.matchedAt', 'desc')
    .execute()
  return Promise.all(agreements.map(async (one) => ({ ...one, waitsFor: await unsignedOf(db, one.id) })))
}

export type AgreementOfFile = Awaited<ReturnType<typeof agreementsOf>>[number]

async function unsignedOf(db: Db, agreementId: string) {
  const rows = await db
    .selectFrom('agreementParty')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreementParty.sheetId')
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .where('agreementSheet.agreementId', '=', agreementId)
    .where('agreementSheet.state', '=', 'signing')
    .where('agreementSignature.id', 'is', null)
    .select('agreementParty.role')
    .execute()
  return rows.map(({ role }) => role)
}
