import type { Db } from '~/db/connection.server'
import { type ParticipantState, stateOfAttempt, withCountingAttempt } from '~/modules/progress/countingAttempt.server'
import { isDone } from '~/modules/progress/isDone'
import { attendance } from './attendance.server'
import { allSteps, offeringsIn, type PathContent, targetOf } from './path'
import type { PathFacts } from './pathProgress'
import { type OrderState, orderStates } from './workOrders/orderStates.server'

/** What is known of one person with the steps of a path. */
export type Known = {
  /** Of modules and dated offerings, by offering. */
  offerings: Map<string, { state: ParticipantState; doneAt: number | null }>
  /** Of work orders, by step. */
  orders: Map<string, OrderState>
}
export type Facts = (known: Known, target: number) => PathFacts

type Asked = { pathId: string; content: PathContent }

/** What these people did of a path, and which of its offerings nobody can begin with any more. */
export async function pathFacts(db: Db, { pathId, content }: Asked, personIds: string[]) {
  const offeringIds = offeringsIn(content)
  const known = new Map<string, Known>(personIds.map((id) => [id, { offerings: new Map(), orders: new Map() }]))
  for (const { personId, offeringId, state, finishedAt } of await moduleStates(db, offeringIds, personIds))
    known.get(personId)!.offerings.set(offeringId, { state, doneAt: finishedAt })
  for (const { personId, offeringId, at } of await attendance(db, offeringIds, personIds))
    known.get(personId)!.offerings.set(offeringId, { state: 'completed', doneAt: at })
  for (const { personId, stepId, ...state } of await orderStates(db, pathId, personIds))
    known.get(personId)!.orders.set(stepId, state)
  const offered = await offeredAmong(db, offeringIds)
  return {
    known,
    factsOf: (personId: string | undefined, targetLevel: string | null) =>
      factsFrom(content, (personId && known.get(personId)) || nothing, offered, targetLevel),
  }
}

const nothing: Known = { offerings: new Map(), orders: new Map() }

function factsFrom(content: PathContent, known: Known, offered: Set<string>, targetLevel: string | null): PathFacts {
  const [done, waiting, gone] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const step of allSteps(content)) {
    if (step.kind === 'workOrder') {
      const state = known.orders.get(step.id)?.state
      if (state === 'done') done.add(step.id)
      if (state === 'waiting') waiting.add(step.id)
      continue
    }
    const standing = known.offerings.get(step.offeringId)
    if (standing && isDone(standing.state)) done.add(step.id)
    // Who takes part in what was withdrawn can go on with it.
    else if (!standing && !offered.has(step.offeringId)) gone.add(step.id)
  }
  return { done, waiting, gone, target: targetOf(content, targetLevel) }
}

function moduleStates(db: Db, offeringIds: string[], personIds: string[]) {
  const enrolments = db
    .selectFrom('enrolment')
    .innerJoin('offering', 'offering.id', 'enrolment.offeringId')
    .innerJoin('person', 'person.id', 'enrolment.personId')
    .where('offering.moduleId', 'is not', null)
    .where('enrolment.offeringId', 'in', some(offeringIds))
    .where('enrolment.personId', 'in', some(personIds))
  return withCountingAttempt(enrolments)
    .select(['enrolment.personId', 'enrolment.offeringId', stateOfAttempt.as('state'), 'attempt.finishedAt'])
    .execute()
}

async function offeredAmong(db: Db, offeringIds: string[]) {
  const rows = await db.selectFrom('publishedOffering').where('id', 'in', some(offeringIds)).select('id').execute()
  return new Set(rows.map(({ id }) => id))
}

// An empty list is no SQL.
function some(ids: string[]) {
  return ids.length ? ids : ['']
}
