import { type PackageContents, unitsOf } from '~/modules/packages/contents'
import type { Cmi } from '~/modules/progress/applyCommit'
import { makeActivityTree, type Node } from './activityTree'
import { restore, take } from './snapshot'
import { known } from './tracking'

/** Everything a course keeps, read from the flat map of the attempt. */
export function openState(contents: PackageContents, state: Cmi, random?: () => number) {
  return {
    tree: treeIn(contents, state, random),
    written: unitsOf(contents).map((_unit, place) => ofUnit(state, place)),
    stores: new Map<string, string>(Object.entries(jsonIn(state['package:data']) ?? {})),
    opened: new Set(Object.keys(state).filter((name) => name.startsWith('package:opened.'))),
    seconds: Number(state['package:seconds'] ?? 0),
  }
}

export type OpenState = ReturnType<typeof openState>

/** The flat map of it. `place` is the activity that is shown. */
export function stateOf({ tree, written, stores, opened, seconds }: OpenState, place: Node | undefined): Cmi {
  const ofUnits = written.flatMap((cmi, unit) =>
    Object.entries(cmi)
      .filter(([name]) => name.startsWith('cmi.'))
      .map(([name, value]) => [`${unit}:${name}`, value]),
  )
  return {
    ...Object.fromEntries(ofUnits),
    ...Object.fromEntries([...opened].map((name) => [name, '1'])),
    ...rolledUpIn(tree),
    'package:sequencing': JSON.stringify(take(tree)),
    'package:seconds': String(Math.round(seconds * 100) / 100),
    ...(place && { 'package:place': place.activity.id }),
    ...(isOver(tree) && { 'package:over': '1' }),
    ...(stores.size && { 'package:data': JSON.stringify(Object.fromEntries(stores)) }),
  }
}

/** Its attempt has ended, and is not to be gone on with. */
const isOver = ({ root }: OpenState['tree']) => root.attempts > 0 && !root.isActive && !root.isSuspended

function rolledUpIn(tree: OpenState['tree']): Cmi {
  const completed = known(tree, tree.root, 'completed')
  const satisfied = known(tree, tree.root, 'satisfied')
  const measure = known(tree, tree.root, 'measure')
  return {
    'package:completion': completed === undefined ? 'unknown' : completed ? 'completed' : 'incomplete',
    'package:success': satisfied === undefined ? 'unknown' : satisfied ? 'passed' : 'failed',
    ...(measure !== undefined && { 'package:score': String(measure) }),
  }
}

// A learner who cannot go on where they were begins anew.
function treeIn(contents: PackageContents, state: Cmi, random?: () => number) {
  const kept = jsonIn(state['package:sequencing'])
  try {
    const tree = makeActivityTree(contents, random)
    if (kept) restore(tree, kept)
    return tree
  } catch {
    return makeActivityTree(contents, random)
  }
}

function ofUnit(state: Cmi, place: number): Cmi {
  const prefix = `${place}:`
  const own = Object.entries(state).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]))
}

function jsonIn(text: string | undefined) {
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
