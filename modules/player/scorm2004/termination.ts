import { type ActivityTree, commonAncestor, isLeaf, type Node, pathTo } from './activityTree'
import { rollUp } from './rollUp'
import { actionOf } from './rules'

export type TerminationRequest = 'exit' | 'exitAll' | 'suspendAll' | 'abandon' | 'abandonAll'
/** `sequencing` is a request that takes the place of the one that was asked. */
export type Terminated = { exception: string } | { sequencing: 'exit' | 'retry' | 'continue' | 'previous' | undefined }

/** Termination Request Process, TB.2.3. */
export function terminate(tree: ActivityTree, request: TerminationRequest): Terminated {
  const { current } = tree
  if (!current) return { exception: 'TB.2.3-1' }
  switch (request) {
    case 'exit':
      return current.isActive ? exit(tree, current) : { exception: 'TB.2.3-2' }
    case 'exitAll':
      return exitAll(tree)
    case 'suspendAll':
      return suspendAll(tree, current)
    case 'abandon':
      if (!current.isActive) return { exception: 'TB.2.3-2' }
      current.isActive = false
      return { sequencing: undefined }
    case 'abandonAll':
      for (const node of pathTo(current)) node.isActive = false
      tree.current = tree.root
      return { sequencing: 'exit' }
  }
}

function exit(tree: ActivityTree, current: Node): Terminated {
  endAttempt(tree, current)
  applyExitRules(tree, current)
  for (;;) {
    const node = tree.current!
    const action = afterwards(tree, node)
    if (action === 'exitAll') return exitAll(tree)
    if (action === 'retryAll') return exitAll(tree, 'retry')
    if (action !== 'exitParent') {
      const sequencing = action as 'retry' | 'continue' | 'previous' | undefined
      return !node.parent && sequencing !== 'retry' ? { sequencing: 'exit' } : { sequencing }
    }
    if (!node.parent) return { exception: 'TB.2.3-4' }
    tree.current = node.parent
    endAttempt(tree, node.parent)
  }
}

/** Sequencing Exit Action Rules Subprocess, TB.2.1. */
function applyExitRules(tree: ActivityTree, current: Node) {
  const exits = pathTo(current).slice(0, -1)
  const target = exits.find((node) => actionOf(tree, node, node.sequencing.exitConditionRules, ['exit']))
  if (!target) return
  endBelow(tree, target)
  endAttempt(tree, target)
  tree.current = target
}

const postActions = ['exitParent', 'exitAll', 'retry', 'retryAll', 'continue', 'previous']

/** Sequencing Post Condition Rules Subprocess, TB.2.2. */
function afterwards(tree: ActivityTree, node: Node) {
  return node.isSuspended ? undefined : actionOf(tree, node, node.sequencing.postConditionRules, postActions)
}

function exitAll(tree: ActivityTree, sequencing: 'exit' | 'retry' = 'exit'): Terminated {
  if (tree.current!.isActive) endAttempt(tree, tree.current!)
  endBelow(tree, tree.root)
  endAttempt(tree, tree.root)
  tree.current = tree.root
  return { sequencing }
}

function suspendAll(tree: ActivityTree, current: Node): Terminated {
  const suspended = current.isActive || current.isSuspended ? current : current.parent
  if (!suspended) return { exception: 'TB.2.3-3' }
  if (suspended === current) rollUp(tree, current)
  for (const node of pathTo(suspended)) {
    node.isActive = false
    node.isSuspended = true
  }
  tree.suspended = suspended
  tree.current = tree.root
  return { sequencing: 'exit' }
}

/** Terminate Descendent Attempts Process, UP.3: all that is active between the current activity and this one. */
export function endBelow(tree: ActivityTree, node: Node) {
  const { current } = tree
  if (!current || current === node) return
  const ancestor = commonAncestor(current, node)
  for (const one of pathTo(current).slice(pathTo(ancestor).length, -1).reverse()) endAttempt(tree, one)
}

/** End Attempt Process, UP.4. */
export function endAttempt(tree: ActivityTree, node: Node) {
  if (!isLeaf(node)) node.isSuspended = node.children.some((child) => child.isSuspended)
  else if (node.isTracked && !node.isSuspended) assumeDone(node)
  node.isActive = false
  rollUp(tree, node)
}

// Content that says nothing has done what it was for, unless its author says that it will speak for itself.
function assumeDone(node: Node) {
  const { deliveryControls } = node.sequencing
  const [primary] = node.objectives
  const isMeasured = node.activity.scorm2004?.completionThreshold?.completedByMeasure
  if (!deliveryControls?.completionSetByContent && !isMeasured) primary.own.completed ??= true
  if (!deliveryControls?.objectiveSetByContent && !primary.satisfiedByMeasure) primary.own.satisfied ??= true
}
