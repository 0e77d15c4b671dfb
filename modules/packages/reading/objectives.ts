import type { Objective } from '../contents'
import { at, childrenOf, type Element } from './element'
import { given, isTrue } from './values'

type Found = { primaryObjective?: Objective; objectives?: Objective[] }
type ObjectiveMap = Objective['maps'][number]

const ofIms = [
  'readSatisfiedStatus',
  'readNormalizedMeasure',
  'writeSatisfiedStatus',
  'writeNormalizedMeasure',
] as const
const ofAdl = [
  'readRawScore',
  'readMinScore',
  'readMaxScore',
  'readCompletionStatus',
  'readProgressMeasure',
  'writeRawScore',
  'writeMinScore',
  'writeMaxScore',
  'writeCompletionStatus',
  'writeProgressMeasure',
] as const

/** The objectives of an activity; what ADL's own collection says of the same objective stands with it. */
export function readObjectives(ims: Element | undefined, adl: Element | undefined): Found {
  const primary = at(ims, 'primaryobjective')
  const primaryObjective = primary && readObjective(primary)
  const objectives = childrenOf(ims, 'objective').map(readObjective)
  const all = primaryObjective ? [primaryObjective, ...objectives] : objectives
  for (const extension of childrenOf(adl, 'objective')) {
    const { objectiveID, maps } = readObjective(extension)
    const known = all.find((one) => one.objectiveID === objectiveID)
    if (known) for (const map of maps) addMap(known, map)
  }
  return given({ primaryObjective, objectives: objectives.length > 0 ? objectives : undefined })
}

function readObjective(element: Element): Objective {
  return given({
    objectiveID: element.attributes.objectiveid?.trim() || undefined,
    satisfiedByMeasure: isTrue(element, 'satisfiedbymeasure'),
    minNormalizedMeasure: measureIn(at(element, 'minnormalizedmeasure')),
    maps: childrenOf(element, 'mapinfo').map(readMap),
  })
}

function measureIn(element: Element | undefined) {
  const text = element?.text.trim()
  const value = Number(text)
  return text && value >= -1 && value <= 1 ? value : undefined
}

function readMap(element: Element): ObjectiveMap {
  const flags = [...ofIms, ...ofAdl].map((name) => [name, isTrue(element, name.toLowerCase())])
  return { targetObjectiveID: targetOf(element.attributes.targetobjectiveid), ...given(Object.fromEntries(flags)) }
}

// An xs:anyURI: one tool encodes what another leaves as it is, and both mean the same objective.
function targetOf(text = '') {
  try {
    return decodeURIComponent(text.trim()).trim()
  } catch {
    return text.trim()
  }
}

function addMap(objective: Objective, map: ObjectiveMap) {
  const known = objective.maps.find(({ targetObjectiveID }) => targetObjectiveID === map.targetObjectiveID)
  if (known) Object.assign(known, map)
  else objective.maps.push(map)
}
