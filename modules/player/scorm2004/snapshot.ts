import type { ActivityTree, Node, Status } from './activityTree'

type KeptNode = {
  attempts?: number
  active?: 1
  suspended?: 1
  /** Places among its children. */
  available?: number[]
  selectedFor?: number
  seconds?: number
  objectives?: Status[]
}
/** All that sequencing knows; nodes by their place in the tree, as a version never changes. */
export type Snapshot = {
  nodes: Record<number, KeptNode>
  globals: Record<string, Status>
  current?: number
  suspended?: number
}

export function take(tree: ActivityTree): Snapshot {
  const nodes: Record<number, KeptNode> = {}
  tree.nodes.forEach((node, place) => {
    const kept = keptOf(node)
    if (Object.keys(kept).length) nodes[place] = kept
  })
  const place = (node: Node | undefined) => (node ? tree.nodes.indexOf(node) : undefined)
  const globals = Object.fromEntries(tree.globals)
  return JSON.parse(JSON.stringify({ nodes, globals, current: place(tree.current), suspended: place(tree.suspended) }))
}

function keptOf(node: Node): KeptNode {
  const { attempts, isActive, isSuspended, selectedFor, seconds } = node
  const isAll = node.available === node.children
  const knows = node.objectives.some(({ own }) => Object.keys(own).length)
  return {
    ...(attempts && { attempts }),
    ...(isActive && { active: 1 }),
    ...(isSuspended && { suspended: 1 }),
    ...(selectedFor && { selectedFor }),
    ...(seconds && { seconds: Math.round(seconds * 100) / 100 }),
    ...(!isAll && { available: node.available.map((child) => node.children.indexOf(child)) }),
    ...(knows && { objectives: node.objectives.map(({ own }) => own) }),
  }
}

export function restore(tree: ActivityTree, { nodes, globals, current, suspended }: Snapshot) {
  tree.nodes.forEach((node, place) => {
    const kept = nodes[place] ?? {}
    node.attempts = kept.attempts ?? 0
    node.isActive = kept.active === 1
    node.isSuspended = kept.suspended === 1
    node.selectedFor = kept.selectedFor ?? 0
    node.seconds = kept.seconds ?? 0
    node.available = kept.available ? kept.available.map((child) => placed(node.children, child)) : node.children
    node.objectives.forEach((objective, number) => {
      objective.own = { ...kept.objectives?.[number] }
    })
  })
  tree.globals = new Map(Object.entries(globals))
  tree.current = current === undefined ? undefined : placed(tree.nodes, current)
  tree.suspended = suspended === undefined ? undefined : placed(tree.nodes, suspended)
}

function placed(nodes: Node[], place: number) {
  const node = nodes[place]
  if (!node) throw new Error(`no activity at ${place}`)
  return node
}

/** What would come of it, with everything left as it was. */
export function tryOut<T>(tree: ActivityTree, act: () => T): T {
  const before = take(tree)
  try {
    return act()
  } finally {
    restore(tree, before)
  }
}
