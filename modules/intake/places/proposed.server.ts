import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { handledApplications } from '../visibleApplications.server'

/** What was proposed to the applicants whom a person handles. */
export function handledProposals(db: Db, person: Person) {
  return handledApplications(db, person).innerJoin('matchProposal', 'matchProposal.applicationId', 'application.id')
}

export type Proposed = Awaited<ReturnType<typeof proposedTo>>

/** A proposal with what its mails need to know of the candidate. */
export function proposedTo(tx: Db, proposalId: string) {
  return tx
    .selectFrom('matchProposal')
    .innerJoin('application', 'application.id', 'matchProposal.applicationId')
    .innerJoin('candidate', 'candidate.id', 'application.candidateId')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('person as proposer', 'proposer.id', 'matchProposal.proposedBy')
    .where('matchProposal.id', '=', proposalId)
    .select(['matchProposal.id', 'matchProposal.workPlaceId', 'matchProposal.applicationId', 'matchProposal.note'])
    .select(['application.candidateId', 'matchProposal.proposedBy', 'matchProposal.state', 'matchProposal.shares'])
    .select(['matchProposal.since', 'candidate.name', 'candidate.email', 'candidate.phone', 'candidate.place'])
    .select(['candidate.language', 'candidate.secret', 'application.wishes', 'hub.name as hubName'])
    .select(['hub.email as hubEmail', 'hub.phone as hubPhone', 'proposer.name as proposerName'])
    .select(['proposer.email as proposerEmail', 'proposer.language as proposerLanguage'])
    .executeTakeFirstOrThrow()
}
