/**
 * What a step or a choice asks: `holds` keeps what comes after it closed until it is done, `counts` has to be done as well,
 * `extra` may be left.
 */
export type Demand = 'holds' | 'counts' | 'extra'

/** A module or a dated offering of the catalogue; its title is how it was called when it was put in. */
export type OfferingStep = { id: string; kind: 'module' | 'session'; demand: Demand; offeringId: string; title: string }

/** Something to do at a machine, which somebody signs off. */
export type WorkOrderStep = {
  id: string
  kind: 'workOrder'
  demand: Demand
  title: string
  task: string
  place: string
}

export type PathStep = OfferingStep | WorkOrderStep

/** "Twee van deze vijf": as many of its steps as are needed; what they ask one by one does not count. */
export type Choice = { id: string; kind: 'choice'; demand: Demand; title: string; needed: number; steps: PathStep[] }

export type PathPart = PathStep | Choice
export type PathLevel = { id: string; name: string; parts: PathPart[] }

/** One to four levels, in order. A path without end has one, without a name. Ids stay the same from version to version. */
export type PathContent = { levels: PathLevel[] }

export const mostLevels = 4

export function stepsOf(part: PathPart): PathStep[] {
  return part.kind === 'choice' ? part.steps : [part]
}

export function allSteps({ levels }: PathContent): PathStep[] {
  return levels.flatMap(({ parts }) => parts.flatMap(stepsOf))
}

export function offeringsIn(content: PathContent) {
  return [...new Set(allSteps(content).flatMap((step) => ('offeringId' in step ? step.offeringId : [])))]
}

/** The place of somebody's target level; a level that is no longer there gives way to the last one. */
export function targetOf({ levels }: PathContent, levelId: string | null) {
  const place = levels.findIndex(({ id }) => id === levelId)
  return place < 0 ? levels.length - 1 : place
}
