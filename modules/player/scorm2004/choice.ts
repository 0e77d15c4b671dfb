import { type ActivityTree, commonAncestor, isAvailable, isLeaf, isWithin, type Node, pathTo } from './activityTree'
import { type Direction, flow, type Stop } from './flow'
import { actionOf, isHidden } from './rules'

/** Choice Sequencing Request Process, SB.2.9: what is delivered when this activity is chosen. */
export function choose(tree: ActivityTree, target: Node): Node | Stop {
  if (!isAvailable(target)) return { exception: 'SB.2.9-2' }
  if (pathTo(target).some((node) => isHidden(tree, node))) return { exception: 'SB.2.9-3' }
  if (target.parent && !target.parent.control.choice) return { exception: 'SB.2.9-4' }
  const exception = tree.current === target ? undefined : faultOnTheWay(tree, tree.current, target)
  if (exception) return { exception }
  if (isLeaf(target)) return target
  const found = flow(tree, target, 'forward', true)
  return 'exception' in found ? { exception: 'SB.2.9-9' } : found
}

function faultOnTheWay(tree: ActivityTree, current: Node | undefined, target: Node): string | undefined {
  const ancestor = current ? commonAncestor(current, target) : tree.root
  if (current && current.parent === target.parent) return faultAmongSiblings(tree, current, target)
  if (!current || current === ancestor) return faultDownwards(tree, ancestor, target)
  const leaving = pathTo(current).slice(pathTo(ancestor).length).reverse()
  if (target === ancestor) return leaving.some(mayNotExit) ? 'SB.2.9-7' : undefined
  if (leaving.some(mayNotExit)) return 'SB.2.9-7'
  const constrained = leaving.find(({ sequencing }) => sequencing.constrainedChoice?.constrainChoice)
  if (constrained && isBeyond(tree, constrained, target)) return 'SB.2.9-8'
  return isAfter(tree, target, current) ? faultDownwards(tree, ancestor, target) : preventedOn(ancestor, target)
}

function faultAmongSiblings(tree: ActivityTree, current: Node, target: Node) {
  const siblings = current.parent!.available
  const [from, to] = [siblings.indexOf(current), siblings.indexOf(target)]
  const direction: Direction = to > from ? 'forward' : 'backward'
  const passed = to > from ? siblings.slice(from, to) : siblings.slice(to + 1, from + 1)
  for (const node of passed) {
    const exception = traversalFault(tree, node, direction)
    if (exception) return exception
  }
  return undefined
}

function faultDownwards(tree: ActivityTree, ancestor: Node, target: Node): string | undefined {
  for (const node of between(ancestor, target)) {
    const exception = traversalFault(tree, node, 'forward')
    if (exception) return exception
  }
  return preventedOn(ancestor, target)
}

function preventedOn(ancestor: Node, target: Node) {
  const prevents = (node: Node) =>
    !node.isActive && node !== ancestor && node.sequencing.constrainedChoice?.preventActivation
  return between(ancestor, target).some(prevents) ? 'SB.2.9-6' : undefined
}

/** From the ancestor down, without the target. */
const between = (ancestor: Node, target: Node) => pathTo(target).slice(pathTo(ancestor).length - 1, -1)

const mayNotExit = (node: Node) => node.isActive && !node.control.choiceExit

/** Choice Activity Traversal Subprocess, SB.2.4. */
function traversalFault(tree: ActivityTree, node: Node, direction: Direction) {
  if (direction === 'backward') return node.parent?.control.forwardOnly ? 'SB.2.4-2' : undefined
  return actionOf(tree, node, node.sequencing.preConditionRules, ['stopForwardTraversal']) ? 'SB.2.4-1' : undefined
}

/** Choice Flow Subprocess, SB.2.9.1: a constrained activity lets choose itself and its neighbour in that direction only. */
function isBeyond(tree: ActivityTree, constrained: Node, target: Node) {
  const neighbour = neighbourOf(constrained, isAfter(tree, target, constrained) ? 1 : -1) ?? constrained
  return !isWithin(target, neighbour) && !isWithin(target, constrained)
}

function neighbourOf(node: Node, step: 1 | -1): Node | undefined {
  const siblings = node.parent?.available
  return siblings && (siblings[siblings.indexOf(node) + step] ?? neighbourOf(node.parent!, step))
}

function isAfter(tree: ActivityTree, one: Node, other: Node) {
  const order = inOrder(tree.root)
  return order.indexOf(one) > order.indexOf(other)
}

function inOrder(node: Node): Node[] {
  return [node, ...node.available.flatMap(inOrder)]
}
