import { type ActivityTree, commonAncestor, isAvailable, isLeaf, type Node, nodeOf, pathTo } from './activityTree'
import { choose } from './choice'
import { deliver, deliveryFault } from './delivery'
import { flow, type Stop } from './flow'
import { endBelow, type TerminationRequest, terminate } from './termination'
import { forgetChildren } from './tracking'

export type Request =
  | { kind: 'start' | 'resumeAll' | 'continue' | 'previous' | TerminationRequest }
  | { kind: 'choice' | 'jump'; target: string }
/** What became of a request; `refused` has the exception of SN appendix C. */
export type Outcome =
  | { delivered: Node; isNew: boolean }
  /** The session is over: the package has ended it, or there is nothing after the last activity. */
  | { ended: 'byRule' | 'atEnd' }
  | { nothing: true }
  | { refused: string }

type Sequencing = 'start' | 'resumeAll' | 'continue' | 'previous' | 'exit' | 'retry' | 'choice' | 'jump'
const terminations = new Set(['exit', 'exitAll', 'suspendAll', 'abandon', 'abandonAll'])

/** Overall Sequencing Process, OP.1. */
export function request(tree: ActivityTree, asked: Request): Outcome {
  const fault = navigationFault(tree, asked)
  if (fault) return { refused: fault }
  let sequencing = terminations.has(asked.kind) ? 'exit' : (asked.kind as Sequencing)
  const ending = terminations.has(asked.kind) ? (asked.kind as TerminationRequest) : tree.current?.isActive && 'exit'
  if (ending) {
    const ended = terminate(tree, ending)
    if ('exception' in ended) return { refused: ended.exception }
    sequencing = ended.sequencing ?? sequencing
  }
  return follow(tree, sequencing, 'target' in asked ? asked.target : undefined)
}

function follow(tree: ActivityTree, sequencing: Sequencing, target: string | undefined): Outcome {
  if (sequencing === 'exit')
    return !tree.current || tree.current === tree.root ? { ended: 'byRule' } : { nothing: true }
  const found = sequenced(tree, sequencing, target)
  if ('exception' in found) {
    if (!found.endsSession) return { refused: found.exception }
    endBelow(tree, tree.root)
    return { ended: 'atEnd' }
  }
  const fault = deliveryFault(tree, found)
  return fault ? { refused: fault } : { delivered: found, isNew: deliver(tree, found) }
}

/** Navigation Request Process, NB.2.1: why this cannot be asked now. */
function navigationFault(tree: ActivityTree, asked: Request): string | undefined {
  const { current } = tree
  switch (asked.kind) {
    case 'start':
      return current ? 'NB.2.1-1' : undefined
    case 'resumeAll':
      if (current) return 'NB.2.1-1'
      return tree.suspended ? undefined : 'NB.2.1-3'
    case 'continue':
      return current?.parent?.control.flow ? undefined : 'NB.2.1-4'
    case 'previous':
      if (!current?.parent) return 'NB.2.1-6'
      return current.parent.control.flow && !current.parent.control.forwardOnly ? undefined : 'NB.2.1-5'
    case 'choice':
      return choiceFault(tree, nodeOf(tree, asked.target))
    case 'jump': {
      const target = nodeOf(tree, asked.target)
      return target && isAvailable(target) ? undefined : 'NB.2.1-11'
    }
    default:
      return current ? undefined : 'NB.2.1-2'
  }
}

function choiceFault({ current }: ActivityTree, target: Node | undefined) {
  if (!target) return 'NB.2.1-11'
  if (target.parent && !target.parent.control.choice) return 'NB.2.1-10'
  if (!current || current === target) return undefined
  const leaving = pathTo(current).slice(pathTo(commonAncestor(current, target)).length)
  return leaving.some((node) => node.isActive && !node.control.choiceExit) ? 'NB.2.1-8' : undefined
}

/** Sequencing Request Process, SB.2.12. */
function sequenced(tree: ActivityTree, sequencing: Sequencing, target: string | undefined): Node | Stop {
  const { current, root } = tree
  switch (sequencing) {
    case 'start':
      return isLeaf(root) ? root : flow(tree, root, 'forward', true)
    case 'resumeAll':
      return tree.suspended ?? { exception: 'SB.2.6-1' }
    case 'continue':
    case 'previous':
      if (!current) return { exception: 'SB.2.7-1' }
      if (current.parent && !current.parent.control.flow) return { exception: 'SB.2.7-2' }
      return flow(tree, current, sequencing === 'continue' ? 'forward' : 'backward', false)
    case 'retry':
      if (!current || current.isActive || current.isSuspended) return { exception: 'SB.2.10-2' }
      if (isLeaf(current)) return current
      forgetChildren(current)
      return flow(tree, current, 'forward', true)
    case 'choice':
      return choose(tree, nodeOf(tree, target!)!)
    case 'jump':
      return nodeOf(tree, target!)!
    default:
      return { exception: 'SB.2.12-1' }
  }
}
