import type { Activity, Objective, PackageContents, Sequencing } from '~/modules/packages/contents'

/** What is known of an objective or an attempt (SN section 4.2); what is absent is not known. */
export type Status = {
  satisfied?: boolean
  measure?: number
  completed?: boolean
  progress?: number
  raw?: number
  min?: number
  max?: number
}

type Map_ = Objective['maps'][number]
export type LocalObjective = {
  id: string | undefined
  satisfiedByMeasure: boolean
  leastMeasure: number
  maps: Required<Map_>[]
  own: Status
}

export type Node = {
  activity: Activity
  parent: Node | undefined
  /** All of them, as the manifest has them; `available` are those selected, in their order. */
  children: Node[]
  available: Node[]
  /** Place among the units of the package. */
  unit: number | undefined
  control: Required<NonNullable<Sequencing['controlMode']>>
  sequencing: Sequencing
  isTracked: boolean
  /** The first is the primary one, which also holds what is known of the attempt's completion. */
  objectives: [LocalObjective, ...LocalObjective[]]
  attempts: number
  isActive: boolean
  isSuspended: boolean
  /** For which attempt `available` was chosen. */
  selectedFor: number
  /** Time in this attempt, for cmi.total_time. */
  seconds: number
}

export type ActivityTree = {
  root: Node
  /** Every node, parents before children. */
  nodes: Node[]
  globals: Map<string, Status>
  current: Node | undefined
  suspended: Node | undefined
  random: () => number
}

/** The tree of a package as sequencing walks it, with every default of the standard put in. */
export function makeActivityTree({ root }: PackageContents, random: () => number = Math.random): ActivityTree {
  const nodes: Node[] = []
  let units = 0
  function grow(activity: Activity, parent: Node | undefined): Node {
    const unit = activity.launch ? units++ : undefined
    const node: Node = { ...definitionOf(activity), ...unopened(), parent, unit }
    nodes.push(node)
    node.children = activity.children.map((child) => grow(child, node))
    node.available = node.children
    return node
  }
  return { root: grow(root, undefined), nodes, globals: new Map(), current: undefined, suspended: undefined, random }
}

function unopened() {
  const tracking = { attempts: 0, isActive: false, isSuspended: false, selectedFor: 0, seconds: 0 }
  return { ...tracking, children: [] as Node[], available: [] as Node[] }
}

function definitionOf(activity: Activity) {
  const sequencing = activity.scorm2004?.sequencing ?? {}
  const objective = ({ objectiveID, satisfiedByMeasure, minNormalizedMeasure, maps }: Objective): LocalObjective => ({
    id: objectiveID,
    satisfiedByMeasure: satisfiedByMeasure ?? false,
    leastMeasure: minNormalizedMeasure ?? 1,
    maps: maps.map(withDefaults),
    own: {},
  })
  const primary = objective(sequencing.primaryObjective ?? { maps: [] })
  return {
    activity,
    sequencing,
    control: { ...usualControl, ...sequencing.controlMode },
    isTracked: sequencing.deliveryControls?.tracked ?? true,
    objectives: [primary, ...(sequencing.objectives ?? []).map(objective)] as Node['objectives'],
  }
}

const usualControl = {
  choice: true,
  choiceExit: true,
  flow: false,
  forwardOnly: false,
  useCurrentAttemptObjectiveInfo: true,
  useCurrentAttemptProgressInfo: true,
}

const noWriting = {
  writeSatisfiedStatus: false,
  writeNormalizedMeasure: false,
  writeRawScore: false,
  writeMinScore: false,
  writeMaxScore: false,
  writeCompletionStatus: false,
  writeProgressMeasure: false,
}
const ofIms = /^(?:read|write)(?:SatisfiedStatus|NormalizedMeasure)$/

// imsss:mapInfo reads both unless told otherwise, adlseq:mapInfo reads all of its own; one says nothing of the other's.
function withDefaults(map: Map_): Required<Map_> {
  const told = Object.keys(map).filter((key) => key !== 'targetObjectiveID')
  const isIms = told.length === 0 || told.some((key) => ofIms.test(key))
  const isAdl = told.some((key) => !ofIms.test(key))
  const reading = {
    ...{ readSatisfiedStatus: isIms, readNormalizedMeasure: isIms },
    ...{ readRawScore: isAdl, readMinScore: isAdl, readMaxScore: isAdl },
    ...{ readCompletionStatus: isAdl, readProgressMeasure: isAdl },
  }
  return { ...noWriting, ...reading, ...map }
}

export const isLeaf = (node: Node) => node.children.length === 0

/** From the root down to the node, both included. */
export function pathTo(node: Node): Node[] {
  return node.parent ? [...pathTo(node.parent), node] : [node]
}

export function commonAncestor(one: Node, other: Node): Node {
  const path = new Set(pathTo(one))
  let node = other
  while (!path.has(node)) node = node.parent!
  return node
}

export function isWithin(node: Node, ancestor: Node) {
  return pathTo(node).includes(ancestor)
}

export function nodeOf(tree: ActivityTree, id: string) {
  return tree.nodes.find(({ activity }) => activity.id === id)
}

/** It is among what its parents offer now. */
export function isAvailable(node: Node): boolean {
  return !node.parent || (node.parent.available.includes(node) && isAvailable(node.parent))
}
