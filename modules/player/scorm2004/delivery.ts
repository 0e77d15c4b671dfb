import { type ActivityTree, commonAncestor, isLeaf, type Node, pathTo } from './activityTree'
import { isBarred } from './rules'
import { endBelow } from './termination'
import { beginAttempt } from './tracking'

/** Delivery Request Process, DB.1.1: why this activity cannot be delivered. */
export function deliveryFault(tree: ActivityTree, node: Node) {
  if (!isLeaf(node) || node.unit === undefined) return 'DB.1.1-1'
  return pathTo(node).some((one) => isBarred(tree, one)) ? 'DB.1.1-3' : undefined
}

/** Content Delivery Environment Process, DB.2. True when the node begins a new attempt, false when it goes on with one. */
export function deliver(tree: ActivityTree, node: Node): boolean {
  clearSuspended(tree, node)
  endBelow(tree, node)
  const isNew = !node.isActive && !node.isSuspended
  for (const one of pathTo(node)) {
    if (one.isActive) continue
    if (one.isSuspended) one.isSuspended = false
    else if (one.isTracked) beginAttempt(one)
    one.isActive = true
  }
  tree.current = node
  return isNew
}

/** Clear Suspended Activity Subprocess, DB.2.1. */
function clearSuspended(tree: ActivityTree, node: Node) {
  const { suspended } = tree
  tree.suspended = undefined
  if (!suspended || suspended === node) return
  for (const one of pathTo(suspended)
    .slice(pathTo(commonAncestor(node, suspended)).length - 1)
    .reverse())
    if (isLeaf(one) || !one.children.some((child) => child.isSuspended)) one.isSuspended = false
}
