import type { Choice, Demand, OfferingStep, PathLevel, PathPart, PathStep, WorkOrderStep } from '~/modules/paths/path'

/** The offerings of the demo by their titles. */
export type Offered = Map<string, { id: string; isModule: boolean }>

export function level(id: string, name: string, parts: PathPart[]): PathLevel {
  return { id, name, parts }
}

export function choice(id: string, demand: Demand, needed: number, title: string, steps: PathStep[]): Choice {
  return { id, kind: 'choice', demand, needed, title, steps }
}

export function order(
  id: string,
  demand: Demand,
  words: Pick<WorkOrderStep, 'title' | 'task' | 'place'>,
): WorkOrderStep {
  return { id, kind: 'workOrder', demand, ...words }
}

export function offeringStep(id: string, demand: Demand, offered: Offered, title: string): OfferingStep {
  const offering = offered.get(title)
  if (!offering) throw new Error(`the demo has no offering ${title}`)
  return { id, kind: offering.isModule ? 'module' : 'session', demand, offeringId: offering.id, title }
}
