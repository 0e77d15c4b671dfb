import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { addOfferedModule } from '~/modules/progress/testLearning.server'
import type { Demand, PathContent, PathPart, PathStep, WorkOrderStep } from './path'

/** For tests: a module in the catalogue, and the step that asks for it. */
export async function moduleStep(db: Db, id: string, demand: Demand = 'holds'): Promise<PathStep> {
  await addOfferedModule(db, id)
  await db.insertInto('offeringPublication').values({ id: newId(), offeringId: id, publishedAt: 1 }).execute()
  return { id: `step-${id}`, kind: 'module', demand, offeringId: id, title: id }
}

export function workOrder(id: string, demand: Demand = 'holds'): WorkOrderStep {
  return { id, kind: 'workOrder', demand, title: `Opdracht ${id}`, task: 'Doe dit.', place: 'Bij de cel' }
}

export function levels(...all: PathPart[][]): PathContent {
  return { levels: all.map((parts, at) => ({ id: `level-${at + 1}`, name: `Niveau ${at + 1}`, parts })) }
}

type Written = { id?: string; organisationId?: string; kind?: 'finite' | 'infinite'; title?: string }

/** For tests: a path as its makers wrote it, not published. */
export async function addPath(db: Db, draft: PathContent, written: Written = {}) {
  const { id = 'path', organisationId = 'mira', kind = 'finite', title = 'Robotiseren' } = written
  const by = { createdAt: 1, createdBy: 'anouk', updatedAt: 1, updatedBy: 'anouk' }
  await db
    .insertInto('learningPath')
    .values({ id, organisationId, slug: id, title, kind, draft: JSON.stringify(draft), ...by })
    .execute()
  return id
}
