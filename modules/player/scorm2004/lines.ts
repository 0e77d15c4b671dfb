import type { Cmi } from '~/modules/progress/applyCommit'
import type { ContentsLine, UnitState } from '../course'
import { type ActivityTree, isLeaf, isWithin, type Node } from './activityTree'
import { isHidden } from './rules'
import { known } from './tracking'

/**
 * The table of contents as the tree offers it now: what was selected, in its order, without what a rule hides. What holds
 * only what is not to be seen looks as one unit.
 */
export function linesOf(tree: ActivityTree, written: Cmi[], open: Node | undefined): Omit<ContentsLine, 'mayOpen'>[] {
  const linesIn = (node: Node, depth: number): Omit<ContentsLine, 'mayOpen'>[] => {
    if (isHidden(tree, node) && node !== open) return []
    const { id, title, isVisible } = node.activity
    const state = isLeaf(node) ? leafState(tree, node, written) : clusterState(tree, node)
    const below = node.available.flatMap((child) => linesIn(child, isVisible ? depth + 1 : depth))
    if (!isVisible) return below
    const isUnit = below.length === 0
    const isOpen = open !== undefined && isUnit && isWithin(open, node)
    return [{ id, title, depth, state, isUnit, isOpen }, ...below]
  }
  return isLeaf(tree.root) ? linesIn(tree.root, 0) : tree.root.available.flatMap((child) => linesIn(child, 0))
}

// Content that tells nothing of success is taken to have it; that is no test that was passed.
function leafState(tree: ActivityTree, node: Node, written: Cmi[]): UnitState {
  const satisfied = known(tree, node, 'satisfied')
  const completed = known(tree, node, 'completed')
  if (node.attempts === 0 && satisfied === undefined) return 'notOpened'
  if (satisfied === false) return 'failed'
  const isTold = node.objectives[0].satisfiedByMeasure || tells(written[node.unit!])
  if (satisfied && isTold) return 'passed'
  return completed || (satisfied && completed === undefined) ? 'completed' : 'busy'
}

const tells = (cmi: Cmi = {}) => Object.keys(cmi).some((name) => name.endsWith('success_status'))

function clusterState(tree: ActivityTree, node: Node): UnitState {
  if (node.attempts === 0) return 'notOpened'
  const satisfied = known(tree, node, 'satisfied')
  const completed = known(tree, node, 'completed')
  if (completed === false) return 'busy'
  if (satisfied !== undefined) return satisfied ? 'passed' : 'failed'
  return completed ? 'completed' : 'busy'
}

/** The units that are still to be done, those after the current one first. */
export function unfinishedAfter(tree: ActivityTree): string[] {
  const units = tree.nodes.filter((node) => node.unit !== undefined && node.activity.isVisible)
  const from = tree.current ? units.indexOf(tree.current) + 1 : 0
  return [...units.slice(from), ...units.slice(0, from)]
    .filter((node) => node !== tree.current && !isDone(tree, node))
    .map(({ activity }) => activity.id)
}

function isDone(tree: ActivityTree, node: Node) {
  return (
    known(tree, node, 'satisfied') === true ||
    (known(tree, node, 'completed') === true && known(tree, node, 'satisfied') !== false)
  )
}
