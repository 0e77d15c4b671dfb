import type { DocumentNode } from '~/modules/blocks/document'
import { align } from '../differences/align'
import { similarity } from './likeness'

/** What became of the nodes of a page: each as it is now (undefined: gone), and what was put in before each and at the end. */
export type Side = { now: (DocumentNode | undefined)[]; inserted: DocumentNode[][] }

const alikeFrom = 0.3
const mostEdits = 1000

/** Finds the nodes of an earlier text back in a later one: first what did not change, between that what is most alike. */
export function alignNodes(base: DocumentNode[], later: DocumentNode[]): Side {
  const side: Side = { now: base.map(() => undefined), inserted: [...base, undefined].map(() => []) }
  let from = 0
  let gap: DocumentNode[] = []
  const closeGap = (to: number) => {
    fillGap(side, base, from, to, gap)
    from = to + 1
    gap = []
  }
  let at = 0
  for (const step of align(base.map(keyOf), later.map(keyOf), (one, other) => one === other, mostEdits)) {
    if (step.before !== undefined && step.after !== undefined) {
      closeGap(at)
      side.now[at] = base[at]
    }
    if (step.before !== undefined) at++
    else gap.push(JSON.parse(step.after!) as DocumentNode)
  }
  closeGap(base.length)
  return side
}

function keyOf(node: DocumentNode) {
  return JSON.stringify(node)
}

/** Between two nodes that did not change: pairs what is alike, the rest of the older nodes is gone, of the newer put in. */
function fillGap(side: Side, base: DocumentNode[], from: number, to: number, nodes: DocumentNode[]) {
  const pairs = pairsOf(base.slice(from, to), nodes)
  let before = to
  for (let place = nodes.length - 1; place >= 0; place--) {
    const partner = pairs.get(place)
    if (partner === undefined) side.inserted[before]!.unshift(nodes[place]!)
    else {
      before = from + partner
      side.now[before] = nodes[place]
    }
  }
}

/** Which node of `later` is which of `base`, in the same order, so that they are as alike as can be. */
function pairsOf(base: DocumentNode[], later: DocumentNode[]) {
  const best: number[][] = Array.from({ length: base.length + 1 }, () => Array(later.length + 1).fill(0))
  const likeness = base.map((one) => later.map((other) => similarity(one, other)))
  for (let i = base.length - 1; i >= 0; i--)
    for (let j = later.length - 1; j >= 0; j--) best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired(i, j))
  const pairs = new Map<number, number>()
  for (let i = 0, j = 0; i < base.length && j < later.length; ) {
    if (best[i]![j] === paired(i, j) && likeness[i]![j]! >= alikeFrom) pairs.set(j++, i++)
    else if (best[i]![j] === best[i + 1]![j]) i++
    else j++
  }
  return pairs

  function paired(i: number, j: number) {
    const alike = likeness[i]![j]!
    return alike >= alikeFrom ? alike + best[i + 1]![j + 1]! : 0
  }
}
