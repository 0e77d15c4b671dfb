import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { ApplicationState } from '~/db/intakeTables'
import type { Person } from '~/modules/people/person'
import { type StepRefused, takeStep } from '../takeStep.server'
import { handledApplications } from '../visibleApplications.server'
import { doneElsewhere } from './doneElsewhere'
import { intakeOf } from './intakeOf.server'
import { mailedCandidate } from './mailedCandidate.server'
import { nextSteps } from './nextSteps'
import { tellCandidate } from './tellCandidate.server'
import { fill } from './templates/fill'
import { filledTemplate } from './templates/templateOf.server'
import type { Template } from './templates/texts'

export type Move = {
  /** Where the person who moves saw it. */
  from: ApplicationState
  to: ApplicationState
  reason?: string
  note?: string
  crebo?: string | null
  /** What the candidate is told: this text, the one of the programme, or nothing. */
  message?: Template | 'template'
  /** The reason as the candidate may read it, in their language. */
  reasonInWords?: (language: 'nl' | 'en') => string
}
export type MoveRefused = StepRefused | { refused: 'moved'; state: ApplicationState } | { refused: 'elsewhere' }

/**
 * Takes a step with an application that the person handles, and tells the candidate of it. A colleague who was first is no
 * mistake of anybody: then nothing is written, and it is said where the application is now. Undefined when it is not theirs.
 */
export function moveApplication(db: Db, person: Person, applicationId: string, move: Move, at = Date.now()) {
  return inTransaction(db, async (tx): Promise<{ stepId: number } | MoveRefused | undefined> => {
    const application = await handledApplications(tx, person)
      .where('application.id', '=', applicationId)
      .select(['application.state', 'application.offeringId'])
      .executeTakeFirst()
    if (!application) return undefined
    const { state, offeringId } = application
    if (state !== move.from) return { refused: 'moved', state }
    const { skipped } = await intakeOf(tx, offeringId)
    if (!nextSteps(state, skipped).includes(move.to)) return { refused: 'notFromHere' }
    if (doneElsewhere(move.to, applicationId)) return { refused: 'elsewhere' }
    if (move.crebo && !(await isQualification(tx, move.crebo))) return { refused: 'crebo' }
    const { to, reason, note, crebo } = move
    const refused = await takeStep(tx, applicationId, { state: to, at, by: person.id, reason, note, crebo })
    if (refused) return refused
    const stepId = await lastStep(tx, applicationId)
    await tell(tx, { applicationId, stepId, move, by: person.id, at })
    return { stepId }
  })
}

type Moved = { applicationId: string; stepId: number; move: Move; by: string; at: number }

async function tell(tx: Db, { applicationId, stepId, move, by, at }: Moved) {
  const { message, to, reasonInWords } = move
  if (!message) return
  const { language } = await mailedCandidate(tx, applicationId)
  const reden = reasonInWords?.(language)
  const template = message === 'template' ? await filledTemplate(tx, applicationId, to, { reden }) : message
  const { subject } = template
  // Whoever edits a text does so before the reason is chosen.
  const text = template.text.includes('{reden}') ? fill(template.text, { reden }) : template.text
  await tellCandidate(tx, applicationId, { subject, text, key: `step:${stepId}`, by, at })
}

async function lastStep(tx: Db, applicationId: string) {
  const { id } = await tx
    .selectFrom('applicationStep')
    .where('applicationId', '=', applicationId)
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  return id
}

function isQualification(tx: Db, code: string) {
  return tx.selectFrom('crebo').where('code', '=', code).select('code').executeTakeFirst()
}
