import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { allSteps, type PathContent, type WorkOrderStep } from '../path'
import { visibleTicks } from './visibleTicks.server'

/** What waits to be signed off by this person, who waits longest first. */
export async function waitingOrders(db: Db, person: Person) {
  const rows = await rowsOf(db, person).where('signOff.tickId', 'is', null).orderBy('tickedAt').limit(200).execute()
  return rows.map(withOrder)
}

/** What was decided lately, by anybody who may. */
export async function decidedOrders(db: Db, person: Person) {
  const rows = await rowsOf(db, person)
    .where('signOff.tickId', 'is not', null)
    .orderBy('signOff.signedAt', 'desc')
    .limit(20)
    .execute()
  return rows.map(withOrder)
}

export async function waitingCount(db: Db, person: Person) {
  const { count } = await visibleTicks(db, person)
    .leftJoin('workOrderSignOff as signOff', 'signOff.tickId', 'workOrderTick.id')
    .where('signOff.tickId', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function rowsOf(db: Db, person: Person) {
  return visibleTicks(db, person)
    .innerJoin('pathVersion', 'pathVersion.id', 'workOrderTick.versionId')
    .innerJoin('person as learner', 'learner.id', 'workOrderTick.personId')
    .leftJoin('organisation as company', 'company.id', 'workOrderTick.organisationId')
    .leftJoin('workOrderSignOff as signOff', 'signOff.tickId', 'workOrderTick.id')
    .leftJoin('person as signer', 'signer.id', 'signOff.signedBy')
    .select(['workOrderTick.id', 'workOrderTick.stepId', 'workOrderTick.note', 'workOrderTick.tickedAt'])
    .select(['learner.name', 'company.name as company', 'pathVersion.title as path', 'pathVersion.content'])
    .select(['signOff.isDone', 'signOff.signedAt', 'signOff.note as answer', 'signer.name as signedBy'])
}

function withOrder<Row extends { content: string; stepId: string }>({ content, ...row }: Row) {
  const steps = allSteps(JSON.parse(content) as PathContent)
  const { title, task, place } = steps.find(({ id }) => id === row.stepId) as WorkOrderStep
  return { ...row, title, task, place }
}
