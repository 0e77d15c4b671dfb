import type { Db } from '~/db/connection.server'

/** The agreements of a candidate for their own page, the newest first, with the link by which they sign or read. */
export async function ownAgreements(db: Db, candidateId: string) {
  const agreements = await db
    .selectFrom('agreement')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .where('placement.candidateId', '=', candidateId)
    .where('agreement.erasedAt', 'is', null)
    .select(['agreement.id', 'agreement.state', 'agreement.since', 'agreement.sheetInForce', 'workPlace.companyName'])
    .orderBy('placement.matchedAt', 'desc')
    .execute()
  return Promise.all(agreements.map(async (one) => ({ ...one, ...(await ownLink(db, one.id)) })))
}

export type OwnAgreement = Awaited<ReturnType<typeof ownAgreements>>[number]

/** The link of the student to the newest sheet, and whether they signed by it. */
async function ownLink(db: Db, agreementId: string) {
  const link = await db
    .selectFrom('signingLink')
    .innerJoin('agreementParty', 'agreementParty.id', 'signingLink.partyId')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreementParty.sheetId')
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .where('agreementSheet.agreementId', '=', agreementId)
    .where('agreementParty.role', '=', 'student')
    .where('signingLink.replacedAt', 'is', null)
    .select(['signingLink.secret', 'agreementSignature.id as signatureId', 'agreementSheet.state as sheetState'])
    .orderBy('agreementSheet.number', 'desc')
    .executeTakeFirst()
  return {
    link: link?.secret,
    mustSign: link !== undefined && link.signatureId === null && link.sheetState === 'signing',
  }
}
