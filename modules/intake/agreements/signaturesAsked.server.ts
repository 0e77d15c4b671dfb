import type { PartyRole } from '~/db/agreementTables'
import type { Db } from '~/db/connection.server'
import type { WaitedFor } from '../pipeline/waiting'

const waitedFor: Record<PartyRole, WaitedFor> = {
  student: 'candidate',
  parent: 'parent',
  company: 'company',
  employer: 'company',
  school: 'school',
}

/** Whose signatures are being waited for, by application; of one, or of all. */
export async function signaturesAsked(db: Db, applicationId?: string) {
  const rows = await db
    .selectFrom('agreementParty')
    .innerJoin('agreementSheet', 'agreementSheet.id', 'agreementParty.sheetId')
    .innerJoin('agreement', 'agreement.id', 'agreementSheet.agreementId')
    .innerJoin('placement', 'placement.id', 'agreement.placementId')
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .where('agreementSheet.state', '=', 'signing')
    .where('agreementSignature.id', 'is', null)
    .$if(applicationId !== undefined, (some) => some.where('placement.applicationId', '=', applicationId!))
    .select(['placement.applicationId', 'agreementParty.role', 'agreementSheet.madeAt'])
    .execute()
  return rows.map(({ applicationId: id, role, madeAt }) => ({ id, who: waitedFor[role], since: madeAt }))
}
