import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { reasons } from '../reasons'
import { takeStep } from '../takeStep.server'
import { handledApplications } from '../visibleApplications.server'
import { type PlaceRefused, place, whyNotThere } from './place.server'
import { liveProposal } from './propose.server'
import { tellEnded, tellPlaced } from './tellProposal.server'
import { matchedPlaces } from './workedPlaces.server'

type Confirmed = { placementId: string } | PlaceRefused | { refused: 'notAgreed' }

/** Gives the place to whom it was proposed, once both sides said yes. */
export function confirmProposal(
  db: Db,
  person: Person,
  proposalId: string,
  now = Date.now(),
): Promise<Confirmed | undefined> {
  return inTransaction(db, async (tx) => {
    const found = await liveProposal(tx, person, proposalId)
    if (!found) return undefined
    if (found.state !== 'agreed') return { refused: 'notAgreed' }
    const { applicationId, workPlaceId } = found
    const placed = await place(tx, { applicationId, workPlaceId, by: person.id, at: now })
    if ('placementId' in placed) await tellPlaced(tx, placed.placementId, applicationId, person.id, now)
    return placed
  })
}

/** The places that applicants have whom a person handles. */
export function handledPlacements(db: Db, person: Person) {
  return handledApplications(db, person)
    .innerJoin('placement', 'placement.applicationId', 'application.id')
    .where('placement.endedAt', 'is', null)
}

export const endReasons = reasons.seekingPlace
export type EndReason = (typeof endReasons)[number]
type Ending = { placementId: string; reason: EndReason; note: string }

/** Ends somebody's time at a place: they seek one again, and the place is free. */
export function endPlacement(db: Db, person: Person, { placementId, reason, note }: Ending, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await placementOf(tx, person, placementId)
    if (!found) return undefined
    const step = { state: 'seekingPlace', at: now, by: person.id, reason, note } as const
    const refused = await takeStep(tx, found.applicationId, step)
    if (refused) return refused
    await tellEnded(tx, placementId)
    return { ended: true as const }
  })
}

/** Brings somebody from one place to another, in one go: the first ends, and the second is theirs. */
export function changeCompany(
  db: Db,
  person: Person,
  { workPlaceId, ...ending }: Ending & { workPlaceId: string },
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    const found = await placementOf(tx, person, ending.placementId)
    const other = await matchedPlaces(tx, person)
      .where('workPlace.id', '=', workPlaceId)
      .select('workPlace.id')
      .executeTakeFirst()
    if (!found || !other) return undefined
    const { applicationId } = found
    const refused = await whyNotThere(tx, { applicationId, workPlaceId, at: now })
    if (refused) return refused
    const ended = await endPlacement(tx, person, ending, now)
    if (!ended || 'refused' in ended) return ended
    const placed = await place(tx, { applicationId, workPlaceId, by: person.id, at: now })
    if ('refused' in placed) throw new Error(`A place that was free is not: ${placed.refused}`)
    await tellPlaced(tx, placed.placementId, applicationId, person.id, now)
    return placed
  })
}

function placementOf(tx: Db, person: Person, placementId: string) {
  return handledPlacements(tx, person)
    .where('placement.id', '=', placementId)
    .select(['placement.id', 'placement.applicationId'])
    .executeTakeFirst()
}
