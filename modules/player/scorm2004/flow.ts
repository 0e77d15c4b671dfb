import { type ActivityTree, isLeaf, type Node } from './activityTree'
import { isBarred, isSkipped } from './rules'
import { selectChildren } from './selection'

export type Direction = 'forward' | 'backward'
/** `exception` is the standard's: SN appendix C. */
export type Stop = { exception: string; endsSession?: boolean }
type Step = { node: Node; direction: Direction }

/** Flow Subprocess, SB.2.3: the next activity that can be delivered. */
export function flow(tree: ActivityTree, from: Node, direction: Direction, considerChildren: boolean): Node | Stop {
  const step = nextOf(tree, from, direction, considerChildren)
  return 'exception' in step ? step : deliverable(tree, step.node, step.direction)
}

/** Flow Tree Traversal Subprocess, SB.2.1. */
function nextOf(
  tree: ActivityTree,
  from: Node,
  direction: Direction,
  considerChildren: boolean,
  previous?: Direction,
): Step | Stop {
  const isReversed = previous === 'backward' && from === from.parent?.available.at(-1)
  if (isReversed) return backward(tree, from.parent!.available[0]!, considerChildren, true)
  return direction === 'forward' ? forward(tree, from, considerChildren) : backward(tree, from, considerChildren, false)
}

function forward(tree: ActivityTree, from: Node, considerChildren: boolean): Step | Stop {
  if (considerChildren && !isLeaf(from)) return enter(tree, from, 'forward')
  if (!from.parent) return { exception: 'SB.2.1-1', endsSession: true }
  const siblings = from.parent.available
  const next = siblings[siblings.indexOf(from) + 1]
  return next ? { node: next, direction: 'forward' } : forward(tree, from.parent, false)
}

function backward(tree: ActivityTree, from: Node, considerChildren: boolean, isReversed: boolean): Step | Stop {
  if (!from.parent) return { exception: 'SB.2.1-3' }
  if (considerChildren && !isLeaf(from)) return enter(tree, from, 'backward')
  if (from.parent.control.forwardOnly && !isReversed) return { exception: 'SB.2.1-4' }
  const siblings = from.parent.available
  const before = siblings[siblings.indexOf(from) - 1]
  return before ? { node: before, direction: 'backward' } : backward(tree, from.parent, false, false)
}

// Of a cluster that only goes forward the first is taken, also on the way back.
function enter(tree: ActivityTree, cluster: Node, direction: Direction): Step | Stop {
  selectChildren(tree, cluster)
  const [first] = cluster.available
  if (!first) return { exception: 'SB.2.1-2' }
  if (direction === 'forward' || cluster.control.forwardOnly) return { node: first, direction: 'forward' }
  return { node: cluster.available.at(-1)!, direction: 'backward' }
}

/** Flow Activity Traversal Subprocess, SB.2.2. */
function deliverable(tree: ActivityTree, node: Node, direction: Direction, previous?: Direction): Node | Stop {
  if (node.parent && !node.parent.control.flow) return { exception: 'SB.2.2-1' }
  if (isSkipped(tree, node)) {
    const step = nextOf(tree, node, direction, false, previous)
    if ('exception' in step) return step
    const isBack = previous === 'backward' && step.direction === 'backward'
    return deliverable(tree, step.node, step.direction, isBack ? undefined : previous)
  }
  if (isBarred(tree, node)) return { exception: 'SB.2.2-2' }
  if (isLeaf(node)) return node
  const step = nextOf(tree, node, direction, true)
  if ('exception' in step) return step
  const turned = direction === 'backward' && step.direction === 'forward'
  return deliverable(tree, step.node, step.direction, turned ? 'backward' : undefined)
}
