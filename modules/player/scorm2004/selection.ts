import type { ActivityTree, Node } from './activityTree'

/**
 * Select Children and Randomize Children Process, SR.1 and SR.2: done when a new attempt of the cluster is about to begin,
 * and kept until that attempt is over.
 */
export function selectChildren(tree: ActivityTree, node: Node) {
  if (node.isActive || node.isSuspended || node.selectedFor === node.attempts + 1) return
  const controls = node.sequencing.randomizationControls
  const isFirst = node.attempts === 0
  const isDue = (timing: string | undefined) => timing === 'onEachNewAttempt' || (timing === 'once' && isFirst)
  const selects = isDue(controls?.selectionTiming) && controls?.selectCount !== undefined
  node.selectedFor = node.attempts + 1
  if (selects) node.available = picked(tree, node.children, controls.selectCount!)
  if (isDue(controls?.randomizationTiming) && controls?.reorderChildren) node.available = shuffled(tree, node.available)
}

// What is selected stays in the order of the manifest.
function picked(tree: ActivityTree, nodes: Node[], count: number) {
  const chosen = new Set(shuffled(tree, nodes).slice(0, count))
  return nodes.filter((node) => chosen.has(node))
}

function shuffled({ random }: ActivityTree, nodes: Node[]) {
  const order = [...nodes]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
