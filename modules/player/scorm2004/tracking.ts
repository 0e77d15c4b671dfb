import type { ActivityTree, LocalObjective, Node, Status } from './activityTree'

type Kind = keyof Status
type Flag = keyof LocalObjective['maps'][number]

const reads: Record<Kind, Flag> = {
  satisfied: 'readSatisfiedStatus',
  measure: 'readNormalizedMeasure',
  completed: 'readCompletionStatus',
  progress: 'readProgressMeasure',
  raw: 'readRawScore',
  min: 'readMinScore',
  max: 'readMaxScore',
}
const writes: Record<Kind, Flag> = {
  satisfied: 'writeSatisfiedStatus',
  measure: 'writeNormalizedMeasure',
  completed: 'writeCompletionStatus',
  progress: 'writeProgressMeasure',
  raw: 'writeRawScore',
  min: 'writeMinScore',
  max: 'writeMaxScore',
}
const kinds = Object.keys(reads) as Kind[]

/** What is known of an objective: of the global one it reads, else its own (SN section 3.10). */
export function known<K extends Kind>(tree: ActivityTree, node: Node, kind: K, objective?: LocalObjective): Status[K] {
  const asked = objective ?? node.objectives[0]
  if (kind === 'satisfied' && asked.satisfiedByMeasure && !(node.children.length && asked === node.objectives[0])) {
    const measure = read(tree, asked, 'measure')
    return (measure === undefined ? undefined : measure >= asked.leastMeasure) as Status[K]
  }
  return read(tree, asked, kind)
}

function read<K extends Kind>(tree: ActivityTree, objective: LocalObjective, kind: K): Status[K] {
  for (const map of objective.maps) {
    const shared = map[reads[kind]] ? tree.globals.get(map.targetObjectiveID)?.[kind] : undefined
    if (shared !== undefined) return shared
  }
  return objective.own[kind]
}

/** Brings what the node's objectives know to the global ones they write; gives those that are others now. */
export function writeGlobals(tree: ActivityTree, node: Node): Set<string> {
  const changed = new Set<string>()
  for (const objective of node.objectives)
    for (const map of objective.maps)
      for (const kind of kinds) {
        const value = map[writes[kind]] ? ownOf(node, objective, kind) : undefined
        const shared = tree.globals.get(map.targetObjectiveID)
        if (value === undefined || shared?.[kind] === value) continue
        tree.globals.set(map.targetObjectiveID, { ...shared, [kind]: value })
        changed.add(map.targetObjectiveID)
      }
  return changed
}

function ownOf(node: Node, objective: LocalObjective, kind: Kind) {
  const isClusters = node.children.length > 0 && objective === node.objectives[0]
  if (kind !== 'satisfied' || !objective.satisfiedByMeasure || isClusters) return objective.own[kind]
  return objective.own.measure === undefined ? undefined : objective.own.measure >= objective.leastMeasure
}

/** A new attempt: nothing is known of it yet. */
export function beginAttempt(node: Node) {
  node.attempts += 1
  node.seconds = 0
  node.selectedFor = node.attempts
  for (const objective of node.objectives) objective.own = {}
  forgetChildren(node)
}

/** What children did in an earlier attempt of their parent does not count in the next, unless it says so: SN section 3.2.5. */
export function forgetChildren(node: Node) {
  for (const child of node.children) forget(child, node)
}

function forget(node: Node, { control }: Node) {
  for (const objective of node.objectives) {
    const { completed, progress, ...ofObjective } = objective.own
    const ofProgress = {
      ...(completed === undefined ? {} : { completed }),
      ...(progress === undefined ? {} : { progress }),
    }
    objective.own = {
      ...(control.useCurrentAttemptObjectiveInfo ? {} : ofObjective),
      ...(control.useCurrentAttemptProgressInfo ? {} : ofProgress),
    }
  }
  forgetChildren(node)
}
