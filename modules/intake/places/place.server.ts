import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { type StepRefused, takeStep } from '../takeStep.server'
import { isRecognised, placeStateOf, recognitionOf } from './placeState'
import { isLive, liveStates, proposalStep } from './proposalStep.server'
import { allPlaces } from './workedPlaces.server'

export type PlaceRefused =
  | { refused: 'absent' | 'crebo' | 'recognition' | 'full' | 'lapsed' | 'withdrawn' | 'double' }
  | StepRefused
type Placing = { applicationId: string; workPlaceId: string; by: string | null; at: number; note?: string }

/**
 * Gives an applicant a place and takes the step `matched`, or neither. What else was proposed to them, and to others for a seat
 * that is gone now, is overtaken. Who may do so was asked before.
 */
export function place(db: Db, placing: Placing): Promise<{ placementId: string } | PlaceRefused> {
  const { applicationId, workPlaceId, by, at, note } = placing
  return inTransaction(db, async (tx) => {
    const refused = await whyNot(tx, placing)
    if (refused) return refused
    const { candidateId } = await applicationOf(tx, applicationId)
    const placementId = newId()
    await tx
      .insertInto('placement')
      .values({ id: placementId, workPlaceId, applicationId, candidateId, matchedAt: at, matchedBy: by })
      .execute()
    const step = await takeStep(tx, applicationId, { state: 'matched', at, by, note })
    if (step) throw new Error(`A placement without a step: ${step.refused}`)
    await overtake(tx, placing, candidateId)
    return { placementId }
  })
}

/** Why an applicant cannot have a place; undefined when they can. */
export async function whyNot(tx: Db, asked: Omit<Placing, 'by'>): Promise<PlaceRefused | undefined> {
  const application = await applicationOf(tx, asked.applicationId)
  const refused = await whyNotThere(tx, asked)
  if (refused) return refused
  if (!['admitted', 'seekingPlace'].includes(application.state)) return { refused: 'notFromHere' }
  const other = tx.selectFrom('placement').where('candidateId', '=', application.candidateId)
  if (await other.where('endedAt', 'is', null).select('id').executeTakeFirst()) return { refused: 'double' }
  return undefined
}

/** Why a place is none for an applicant, wherever they are on their way. */
export async function whyNotThere(tx: Db, { applicationId, workPlaceId, at }: Omit<Placing, 'by'>) {
  const { crebo } = await applicationOf(tx, applicationId)
  const found = await allPlaces(tx)
    .where('workPlace.id', '=', workPlaceId)
    .select(['workPlace.crebo', 'withdrawnAt', 'offeredUntil', 'endsOn', 'number', 'taken', 'checkedOn', 'lapsesOn'])
    .executeTakeFirst()
  if (!found) return { refused: 'absent' as const }
  const today = dutchDay(at)
  const state = placeStateOf(found, today)
  if (state !== 'open') return { refused: state }
  if (!isRecognised(recognitionOf(found, today))) return { refused: 'recognition' as const }
  return crebo === found.crebo ? undefined : { refused: 'crebo' as const }
}

function applicationOf(tx: Db, id: string) {
  return tx
    .selectFrom('application')
    .where('id', '=', id)
    .select(['id', 'state', 'crebo', 'candidateId'])
    .executeTakeFirstOrThrow()
}

async function overtake(tx: Db, { applicationId, workPlaceId, by, at }: Placing, candidateId: string) {
  const { taken, number } = await allPlaces(tx)
    .where('workPlace.id', '=', workPlaceId)
    .select(['taken', 'number'])
    .executeTakeFirstOrThrow()
  const touched = await tx
    .selectFrom('matchProposal')
    .innerJoin('application', 'application.id', 'matchProposal.applicationId')
    .where('matchProposal.state', 'in', liveStates)
    .where((eb) =>
      eb.or([eb('candidateId', '=', candidateId), ...(taken >= number ? [eb('workPlaceId', '=', workPlaceId)] : [])]),
    )
    .select(['matchProposal.id', 'applicationId', 'workPlaceId', 'matchProposal.state'])
    .execute()
  for (const { id, state, ...proposal } of touched) {
    const isThis = proposal.applicationId === applicationId && proposal.workPlaceId === workPlaceId
    if (isThis && state === 'agreed') await proposalStep(tx, id, { state: 'placed', at, by })
    else if (isLive(state)) await proposalStep(tx, id, { state: 'overtaken', at, by })
  }
}
