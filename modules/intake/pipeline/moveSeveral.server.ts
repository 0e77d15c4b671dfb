import type { Db } from '~/db/connection.server'
import type { ApplicationState } from '~/db/intakeTables'
import type { Person } from '~/modules/people/person'
import { isBack } from '../states'
import { handledApplications } from '../visibleApplications.server'
import { doneElsewhere } from './doneElsewhere'
import { intakesOf } from './intakeOf.server'
import { type Move, type MoveRefused, moveApplication } from './moveApplication.server'
import { nextSteps } from './nextSteps'

export const mostAtOnce = 500

type Row = { id: string; number: number; name: string; state: ApplicationState; title: string; crebo: string | null }
export type Planned = Row & { isBack: boolean; cannot?: MoveRefused['refused'] }

/** What one step for several would do: for each whether it can be taken from where they are, before anything is written. */
export async function planSeveral(db: Db, person: Person, ids: string[], to: ApplicationState): Promise<Planned[]> {
  const rows = await handledApplications(db, person)
    .where('application.id', 'in', ids.slice(0, mostAtOnce))
    .select(['application.id', 'application.number', 'application.state', 'application.crebo'])
    .select(['application.offeringId', 'candidate.name', 'offering.title'])
    .orderBy('candidate.name')
    .execute()
  const intakes = await intakesOf(db, [...new Set(rows.map(({ offeringId }) => offeringId))])
  return rows.map(({ offeringId, ...row }) => ({
    ...row,
    isBack: isBack(row.state, to),
    cannot: cannotOf(row.state, to, intakes.get(offeringId)!.skipped),
  }))
}

function cannotOf(state: ApplicationState, to: ApplicationState, skipped: ApplicationState[]) {
  if (!nextSteps(state, skipped).includes(to)) return 'notFromHere'
  return doneElsewhere(to, '') ? 'elsewhere' : undefined
}

type Several = Omit<Move, 'from'> & { seen: { id: string; from: ApplicationState }[] }

/** Takes the same step for several, each in a transaction of its own, and tells of each what came of it. */
export async function moveSeveral(db: Db, person: Person, { seen, ...move }: Several, at = Date.now()) {
  const done: string[] = []
  const refused: { id: string; refused: MoveRefused['refused'] }[] = []
  for (const { id, from } of seen.slice(0, mostAtOnce)) {
    const answer = await moveApplication(db, person, id, { ...move, from }, at)
    if (!answer) continue
    if ('refused' in answer) refused.push({ id, refused: answer.refused })
    else done.push(id)
  }
  return { done, refused }
}
