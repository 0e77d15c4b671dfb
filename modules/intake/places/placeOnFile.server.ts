import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { handledPlacements } from './confirm.server'
import { handledProposals } from './proposed.server'

/** The place that an applicant has, and what was proposed to them, for their file. */
export async function placeOnFile(db: Db, person: Person, applicationId: string) {
  const placement = await handledPlacements(db, person)
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .where('application.id', '=', applicationId)
    .select(['workPlace.id', 'workPlace.title', 'workPlace.companyName', 'placement.matchedAt'])
    .executeTakeFirst()
  const proposals = await handledProposals(db, person)
    .innerJoin('workPlace', 'workPlace.id', 'matchProposal.workPlaceId')
    .where('application.id', '=', applicationId)
    .select(['matchProposal.id', 'matchProposal.state', 'matchProposal.since', 'workPlace.title', 'companyName'])
    .orderBy('matchProposal.since', 'desc')
    .limit(20)
    .execute()
  return { applicationId, placement, proposals }
}
export type PlaceOnFile = Awaited<ReturnType<typeof placeOnFile>>
