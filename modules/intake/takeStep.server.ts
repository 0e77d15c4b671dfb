import type { Db } from '~/db/connection.server'
import type { ApplicationState } from '~/db/intakeTables'
import { reasonsFor } from './reasons'
import { following, isBack, openStates, withPlace } from './states'

export type Step = {
  state: ApplicationState
  at: number
  by: string | null
  reason?: string
  note?: string
  /** To which qualification somebody is admitted; without one nobody seeks a place. */
  crebo?: string | null
}
export type StepRefused = { refused: 'notFromHere' | 'reason' | 'crebo' | 'place' | 'agreement' | 'open' | 'erased' }

/**
 * Takes an application a step further, or back, inside the transaction of who decides: its state follows from this row
 * (applicationStateFollows), and a step to where nobody has a place ends the place they had. Who may do so was asked before.
 */
export async function takeStep(tx: Db, applicationId: string, step: Step): Promise<StepRefused | undefined> {
  const application = await tx
    .selectFrom('application')
    .where('id', '=', applicationId)
    .select(['id', 'state', 'crebo', 'candidateId', 'offeringId', 'erasedAt'])
    .executeTakeFirstOrThrow()
  const { state, crebo } = application
  if (application.erasedAt !== null) return { refused: 'erased' }
  if (!following[state].includes(step.state)) return { refused: 'notFromHere' }
  const asked = reasonsFor(step.state, isBack(state, step.state))
  if (asked.length > 0 && !asked.some((reason) => reason === step.reason)) return { refused: 'reason' }
  if (['admitted', 'seekingPlace'].includes(step.state) && !(step.crebo ?? crebo)) return { refused: 'crebo' }
  if (withPlace.includes(step.state) && !(await hasPlace(tx, applicationId))) return { refused: 'place' }
  if (['placed', 'started'].includes(step.state) && !(await isAgreed(tx, applicationId)))
    return { refused: 'agreement' }
  if (!openStates.includes(state) && (await hasOther(tx, application))) return { refused: 'open' }
  await writeStep(tx, applicationId, step)
  return undefined
}

/** The row alone: of the first step, and of a step that was judged before. */
export async function writeStep(tx: Db, applicationId: string, step: Step) {
  const { state, at, by, reason = '', note = '', crebo = null } = step
  await tx.insertInto('applicationStep').values({ applicationId, state, at, by, reason, note, crebo }).execute()
}

function hasPlace(tx: Db, applicationId: string) {
  return tx
    .selectFrom('placement')
    .where('applicationId', '=', applicationId)
    .where('endedAt', 'is', null)
    .select('id')
    .executeTakeFirst()
}

/** Whether everybody signed for the place that an applicant has. */
function isAgreed(tx: Db, applicationId: string) {
  return tx
    .selectFrom('placement')
    .innerJoin('agreement', 'agreement.placementId', 'placement.id')
    .where('applicationId', '=', applicationId)
    .where('endedAt', 'is', null)
    .where('agreement.state', '=', 'inForce')
    .select('placement.id')
    .executeTakeFirst()
}

type Application = { id: string; candidateId: string; offeringId: string }

/** Whether the same person applied for the same once more, after this one ended. */
function hasOther(tx: Db, { id, candidateId, offeringId }: Application) {
  return tx
    .selectFrom('application')
    .where('candidateId', '=', candidateId)
    .where('offeringId', '=', offeringId)
    .where('id', '<>', id)
    .where('state', 'in', openStates)
    .select('id')
    .executeTakeFirst()
}
