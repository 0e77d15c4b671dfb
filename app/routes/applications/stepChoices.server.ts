import type { Db } from '~/db/connection.server'
import type { ApplicationState } from '~/db/intakeTables'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import { doneElsewhere } from '~/modules/intake/pipeline/doneElsewhere'
import { nextSteps } from '~/modules/intake/pipeline/nextSteps'
import { filledTemplate } from '~/modules/intake/pipeline/templates/templateOf.server'
import type { Template } from '~/modules/intake/pipeline/templates/texts'
import { type Reason, reasonsFor } from '~/modules/intake/reasons'
import { isBack } from '~/modules/intake/states'

export type StepChoice = {
  to: ApplicationState
  isBack: boolean
  /** Where it is done when it is more than a step. */
  elsewhere: string | undefined
  reasons: readonly Reason[]
  message: Template
}
export type StepChoices = {
  steps: StepChoice[]
  crebos: { code: string; name: string; level: number }[]
  times: Template
}

/** The steps that may follow now, each with what it asks and what the candidate would read. */
type Of = {
  application: Pick<ApplicationFile['application'], 'id' | 'state' | 'crebo' | 'usualCrebo'>
  intake: ApplicationFile['intake']
}

export async function stepChoices(db: Db, { application, intake }: Of) {
  const { id, state } = application
  const steps: StepChoice[] = []
  for (const to of nextSteps(state, intake.skipped)) {
    const back = isBack(state, to)
    // The reason is chosen in the same form.
    const { subject, text } = await filledTemplate(db, id, to, { reden: '{reden}' })
    const reasons = reasonsFor(to, back)
    steps.push({ to, isBack: back, elsewhere: doneElsewhere(to, id), reasons, message: { subject, text } })
  }
  const { subject, text } = await filledTemplate(db, id, 'times')
  const crebos = await qualifications(db, application.crebo ?? application.usualCrebo)
  return { steps, crebos, times: { subject, text } } satisfies StepChoices
}

/** The qualifications of the list, that of the application or its programme first. */
export async function qualifications(db: Db, first: string | null) {
  const all = await db.selectFrom('crebo').select(['code', 'name', 'level']).orderBy('name').orderBy('level').execute()
  return all.toSorted((one, other) => Number(other.code === first) - Number(one.code === first))
}
