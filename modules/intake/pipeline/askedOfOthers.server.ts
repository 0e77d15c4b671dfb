import type { Db } from '~/db/connection.server'
import { signaturesAsked } from '../agreements/signaturesAsked.server'
import type { WaitedFor } from './waiting'

export type AskedOfOthers = Map<string, { who: WaitedFor; since: number }[]>

/** Which answers and signatures of others are being waited for, by application; of one, or of all. */
export async function askedOfOthers(db: Db, applicationId?: string): Promise<AskedOfOthers> {
  const asked: AskedOfOthers = new Map()
  const rows = [...(await answersAsked(db, applicationId)), ...(await signaturesAsked(db, applicationId))]
  for (const { id, ...one } of rows) asked.set(id, [...(asked.get(id) ?? []), one])
  return asked
}

/** Who was asked whether a place suits them. */
async function answersAsked(db: Db, applicationId?: string) {
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
