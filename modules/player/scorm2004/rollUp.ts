import type { RollupRule } from '~/modules/packages/contents'
import { type ActivityTree, isLeaf, type Node, pathTo } from './activityTree'
import { type Answer, combined, isMet, isSkipped } from './rules'
import { known, writeGlobals } from './tracking'

type Action = 'satisfied' | 'notSatisfied' | 'completed' | 'incomplete'

/**
 * Overall Rollup Process, RB.1.5, of the node that has ended or is suspended, and of all above it; then of what reads a
 * global objective that became another by it.
 */
export function rollUp(tree: ActivityTree, ended: Node) {
  const waiting: (Node | undefined)[] = [ended.parent]
  // Objectives that write each other in a circle never come to rest.
  const most = 2 * tree.nodes.length + 10
  if (!isLeaf(ended)) rollUpOne(tree, ended)
  waiting.push(...readersOf(tree, writeGlobals(tree, ended)))
  for (let turn = 0; turn < Math.min(waiting.length, most); turn += 1)
    waiting.push(...readersOf(tree, rollUpPath(tree, waiting[turn])))
}

// What knows nothing new has nothing to write: an older word of it must not take the place of a newer one of another.
function rollUpPath(tree: ActivityTree, from: Node | undefined) {
  const changed = new Set<string>()
  for (const node of from ? pathTo(from).reverse() : []) {
    const before = JSON.stringify(node.objectives[0].own)
    rollUpOne(tree, node)
    if (JSON.stringify(node.objectives[0].own) === before) continue
    for (const id of writeGlobals(tree, node)) changed.add(id)
  }
  return changed
}

/** Those whose state is another by it: a unit changes what holds it, a cluster itself. */
function readersOf({ nodes }: ActivityTree, ids: Set<string>) {
  if (ids.size === 0) return []
  const reads = ({ objectives }: Node) =>
    objectives.some(({ maps }) => maps.some(({ targetObjectiveID }) => ids.has(targetObjectiveID)))
  return nodes.filter(reads).map((node) => (isLeaf(node) ? node.parent : node))
}

function rollUpOne(tree: ActivityTree, node: Node) {
  const { own } = node.objectives[0]
  const tracked = node.available.filter(({ isTracked }) => isTracked)
  keep(
    own,
    'measure',
    weighted(tracked, (child) => known(tree, child, 'measure'), objectiveWeight),
  )
  keep(
    own,
    'progress',
    weighted(tracked, (child) => known(tree, child, 'progress'), progressWeight),
  )
  rollUpObjective(tree, node, tracked)
  rollUpProgress(tree, node, tracked)
}

const objectiveWeight = ({ sequencing }: Node) => sequencing.rollupRules?.objectiveMeasureWeight ?? 1
const progressWeight = ({ activity }: Node) => activity.scorm2004?.completionThreshold?.progressWeight ?? 1

/** Measure Rollup Process, RB.1.1: one that is not known counts as nothing beside one that is. */
function weighted(children: Node[], measureOf: (child: Node) => number | undefined, weightOf: (child: Node) => number) {
  const measures = children.map(measureOf)
  const weights = children.map(weightOf).reduce((sum, weight) => sum + weight, 0)
  if (weights === 0 || measures.every((measure) => measure === undefined)) return undefined
  const total = children.reduce((sum, child, place) => sum + (measures[place] ?? 0) * weightOf(child), 0)
  // real(10,7): 0.1 and 0.2 are 0.3.
  return Math.round((total / weights) * 1e7) / 1e7
}

/** Objective Rollup Process, RB.1.2. */
function rollUpObjective(tree: ActivityTree, node: Node, tracked: Node[]) {
  const [{ own, satisfiedByMeasure, leastMeasure }] = node.objectives
  const whileActive = node.sequencing.rollupConsiderations?.measureSatisfactionIfActive ?? true
  if (satisfiedByMeasure) {
    const measure = known(tree, node, 'measure')
    const counts = measure !== undefined && (whileActive || !node.isActive)
    return keep(own, 'satisfied', counts ? measure >= leastMeasure : undefined)
  }
  keep(own, 'satisfied', ruled(tree, node, tracked, 'notSatisfied', 'satisfied'))
}

/** Activity Progress Rollup Process, RB.1.3. */
function rollUpProgress(tree: ActivityTree, node: Node, tracked: Node[]) {
  const { own } = node.objectives[0]
  const threshold = node.activity.scorm2004?.completionThreshold
  if (!threshold?.completedByMeasure)
    return keep(own, 'completed', ruled(tree, node, tracked, 'incomplete', 'completed'))
  keep(own, 'completed', own.progress === undefined ? undefined : own.progress >= threshold.minProgressMeasure)
}

function ruled(tree: ActivityTree, node: Node, tracked: Node[], no: Action, yes: Action): Answer {
  const rules = rulesFor(node, no, yes)
  const fires = (action: Action) => rules.some((rule) => rule.action === action && applies(tree, tracked, rule))
  if (fires(yes)) return true
  return fires(no) ? false : undefined
}

const knowing: Record<string, string> = { notSatisfied: 'objectiveStatusKnown', incomplete: 'activityProgressKnown' }

// A package that has rules for neither gets those of RB.1.2.b and RB.1.3.b.
function rulesFor(node: Node, no: Action, yes: Action): RollupRule[] {
  const own = node.sequencing.rollupRules?.rules.filter(({ action }) => action === no || action === yes) ?? []
  if (own.length) return own
  return [
    { action: no, conditions: [{ condition: knowing[no]! }] },
    { action: yes, conditions: [{ condition: yes }] },
  ]
}

/** Rollup Rule Check Subprocess, RB.1.4. */
function applies(tree: ActivityTree, tracked: Node[], rule: RollupRule) {
  const answers = tracked
    .filter((child) => contributes(tree, child, rule.action as Action))
    .map((child) =>
      combined(
        rule.conditions.map((condition) => isMet(tree, child, condition)),
        rule.conditionCombination ?? 'any',
      ),
    )
  if (answers.length === 0) return false
  const met = answers.filter((answer) => answer === true).length
  switch (rule.childActivitySet ?? 'all') {
    case 'all':
      return met === answers.length
    case 'any':
      return met > 0
    case 'none':
      return answers.every((answer) => answer === false)
    case 'atLeastCount':
      return met >= (rule.minimumCount ?? 0)
    case 'atLeastPercent':
      return met / answers.length >= (rule.minimumPercent ?? 0)
    default:
      return false
  }
}

const requirements = {
  satisfied: 'requiredForSatisfied',
  notSatisfied: 'requiredForNotSatisfied',
  completed: 'requiredForCompleted',
  incomplete: 'requiredForIncomplete',
} as const

/** Check Child for Rollup Subprocess, RB.1.4.2. */
function contributes(tree: ActivityTree, child: Node, action: Action) {
  const { rollupRules, rollupConsiderations } = child.sequencing
  const isObjective = action === 'satisfied' || action === 'notSatisfied'
  const takesPart = isObjective ? rollupRules?.rollupObjectiveSatisfied : rollupRules?.rollupProgressCompletion
  if (!(takesPart ?? true)) return false
  switch (rollupConsiderations?.[requirements[action]]) {
    case 'ifNotSuspended':
      return child.attempts > 0 && !child.isSuspended
    case 'ifAttempted':
      return child.attempts > 0
    case 'ifNotSkipped':
      return !isSkipped(tree, child)
    default:
      return true
  }
}

function keep<K extends string, T>(status: { [key in K]?: T }, kind: K, value: T | undefined) {
  if (value === undefined) delete status[kind]
  else status[kind] = value
}
