import type { Db } from '~/db/connection.server'
import { readShares } from './shares'

/** What was proposed to a candidate and said to it, and which places they had, for themselves. */
export async function proposalData(db: Db, candidateId: string) {
  const rows = await db
    .selectFrom('matchProposal')
    .innerJoin('application', 'application.id', 'matchProposal.applicationId')
    .innerJoin('workPlace', 'workPlace.id', 'matchProposal.workPlaceId')
    .where('application.candidateId', '=', candidateId)
    .select([
      'matchProposal.id',
      'workPlace.title',
      'companyName',
      'matchProposal.state',
      'proposedAt',
      'note',
      'shares',
    ])
    .orderBy('proposedAt')
    .execute()
  const proposals = rows.map(async ({ id, shares, ...row }) => ({
    ...row,
    shares: readShares(shares),
    steps: await db
      .selectFrom('proposalStep')
      .where('proposalId', '=', id)
      .select(['state', 'at', 'words'])
      .orderBy('id')
      .execute(),
  }))
  const placements = await db
    .selectFrom('placement')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .where('placement.candidateId', '=', candidateId)
    .select(['workPlace.title', 'companyName', 'matchedAt', 'endedAt', 'endedBecause'])
    .orderBy('matchedAt')
    .execute()
  return { proposals: await Promise.all(proposals), placements }
}
