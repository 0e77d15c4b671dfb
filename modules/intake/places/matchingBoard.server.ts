import type { Db } from '~/db/connection.server'
import { placeIndex } from '~/modules/catalogue/places/placeIndex.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { byFit, type Fit, fitOf } from './fit'
import { handledProposals } from './proposed.server'
import { offeredPlaces, seekerOf, seekers } from './seekers.server'

export type MatchingBoard = Awaited<ReturnType<typeof matchingBoard>>
type Chosen = { candidate?: string; place?: string }

/** Who seeks and what is offered, side by side; of what is chosen the other side in the order of how well it fits. */
export async function matchingBoard(db: Db, person: Person, chosen: Chosen, now = Date.now()) {
  const index = await placeIndex(db)
  const today = dutchDay(now)
  const who = await seekers(db, person, index)
  const what = await offeredPlaces(db, person, index, today)
  const proposals = await proposalList(db, person, now)
  const candidate = who.find(({ id }) => id === chosen.candidate)
  const place = candidate ? undefined : what.find(({ id }) => id === chosen.place)
  const refused = (applicationId: string, workPlaceId: string) =>
    proposals.find((one) => one.applicationId === applicationId && one.workPlaceId === workPlaceId)?.state
  const ranked = candidate
    ? what
        .filter(({ crebo }) => crebo === candidate.crebo)
        .map((one) => ({
          id: one.id,
          said: refused(candidate.id, one.id),
          fit: fitOf(seekerOf(candidate), one, today),
        }))
    : place
      ? who
          .filter(({ crebo }) => crebo === place.crebo)
          .map((one) => ({ id: one.id, said: refused(one.id, place.id), fit: fitOf(seekerOf(one), place, today) }))
      : []
  return {
    seekers: who.map(({ point: _point, ...row }) => row),
    places: what.map(({ point: _point, description: _words, ...row }) => row),
    candidateId: candidate?.id,
    placeId: place?.id,
    ranked: ranked.sort(byFit) as Ranked[],
    proposals,
  }
}

export type Ranked = { id: string; said: ProposalListed['state'] | undefined; fit: Fit }
export type ProposalListed = Awaited<ReturnType<typeof proposalList>>[number]

const remembered = 60 * 86_400_000

/** What runs, and what came of it in the last weeks, with the words that were said; who waits longest first. */
async function proposalList(db: Db, person: Person, now: number) {
  const rows = await handledProposals(db, person)
    .innerJoin('workPlace', 'workPlace.id', 'matchProposal.workPlaceId')
    .where('matchProposal.since', '>', now - remembered)
    .select(['matchProposal.id', 'matchProposal.state', 'matchProposal.since', 'matchProposal.proposedAt'])
    .select(['application.id as applicationId', 'application.state as step', 'candidate.name', 'workPlace.title'])
    .select(['workPlace.id as workPlaceId', 'workPlace.companyName', 'workPlace.contactName', 'workPlace.contactPhone'])
    .select((eb) =>
      eb
        .selectFrom('proposalStep')
        .whereRef('proposalStep.proposalId', '=', 'matchProposal.id')
        .orderBy('proposalStep.id', 'desc')
        .limit(1)
        .select('proposalStep.words')
        .as('words'),
    )
    .orderBy('matchProposal.since')
    .execute()
  return rows
}
