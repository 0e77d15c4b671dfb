import type { PartyRole } from '~/db/agreementTables'
import type { Db } from '~/db/connection.server'
import type { WaitedFor } from './waiting'

export type AskedOfOthers = Map<string, { who: WaitedFor; since: number }[]>

const parties: Record<PartyRole, WaitedFor> = {
  student: 'candidate',
  parent: 'parent',
  company: 'company',
  employer: 'company',
  school: 'school',
}

/** Which answers and signatures of others are being waited for, by application; of one, or of all. */
export async function askedOfOthers(db: Db, applicationId?: string): Promise<AskedOfOthers> {
  const rows = [...(await proposals(db, applicationId)), ...(await signatures(db, applicationId))]
  const asked: AskedOfOthers = new Map()
  for (const { id, ...one } of rows) asked.set(id, [...(asked.get(id) ?? []), one])
  return asked
}

async function proposals(db: Db, applicationId?: string) {
  const rows = await db
    .selectFrom('matchProposal')
    .innerJoin('application', 'application.id', 'matchProposal.applicationId')
    .where('application.state', '=', 'seekingPlace')
    .where('matchProposal.state', 'in', ['askedCandidate', 'askedCompany'])
    .$if(applicationId !== undefined, (query) => query.where('application.id', '=', applicationId!))
    .select(['application.id', 'matchProposal.state', 'matchProposal.since'])
    .execute()
  return rows.map(({ id, state, since }) => {
    const who: WaitedFor = state === 'askedCandidate' ? 'candidate' : 'company'
    return { id, since, who }
  })
}

/** Of the newest sheet of who is signing, the parties that did not sign. */
async function signatures(db: Db, applicationId?: string) {
  const rows = await db
    .selectFrom('application')
    .innerJoin('placement', 'placement.applicationId', 'application.id')
    .innerJoin('agreement', 'agreement.placementId', 'placement.id')
    .innerJoin('agreementSheet', 'agreementSheet.agreementId', 'agreement.id')
    .innerJoin('agreementParty', 'agreementParty.sheetId', 'agreementSheet.id')
    .leftJoin('agreementSignature', 'agreementSignature.partyId', 'agreementParty.id')
    .where('application.state', '=', 'signing')
    .where('placement.endedAt', 'is', null)
    .where('agreementSheet.state', '=', 'signing')
    .where('agreementSignature.id', 'is', null)
    .$if(applicationId !== undefined, (query) => query.where('application.id', '=', applicationId!))
    .select(['application.id', 'agreementParty.role', 'agreementSheet.madeAt as since'])
    .execute()
  return rows.map(({ id, role, since }) => ({ id, since, who: parties[role] }))
}
