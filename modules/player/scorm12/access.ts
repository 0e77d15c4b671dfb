import type { LessonStatus } from '~/db/tables'
import { type Activity, type PackageContents, unitsOf } from '~/modules/packages/contents'
import type { Cmi } from '~/modules/progress/applyCommit'
import { unitResult } from '~/modules/progress/unitResults'
import { rolledUp } from '../contentsLines'
import type { UnitState } from '../course'
import { prerequisitesMet } from './prerequisites'

/** Which units may be opened, each by its place: those whose prerequisites, and those of what holds them, are met. */
export function openableIn(contents: PackageContents, state: Cmi): Set<number> {
  const units = unitsOf(contents)
  const standing = standings(contents, units, state)
  const open = new Set<number>()
  const visit = (activity: Activity, isMetAbove: boolean) => {
    const script = activity.scorm12?.prerequisites
    const isMet = isMetAbove && (!script || prerequisitesMet(script, (id) => standing.get(id)))
    if (activity.launch && isMet) open.add(units.indexOf(activity))
    for (const child of activity.children) visit(child, isMet)
  }
  visit(contents.root, true)
  // A package that lets nobody in is one that nobody could read.
  return open.size > 0 ? open : new Set(units.keys())
}

export function unitStateOf(state: Cmi, place: number): UnitState {
  const { status } = unitResult(state, place)
  if (status === undefined) return 'notOpened'
  return status === 'passed' || status === 'completed' || status === 'failed' ? status : 'busy'
}

const words: Record<UnitState, LessonStatus> = {
  notOpened: 'not attempted',
  busy: 'incomplete',
  completed: 'completed',
  passed: 'passed',
  failed: 'failed',
}

function standings(contents: PackageContents, units: Activity[], state: Cmi) {
  const found = new Map<string, LessonStatus>()
  const visit = (activity: Activity): UnitState[] => {
    const place = activity.launch ? [units.indexOf(activity)] : []
    const states = [...place.map((one) => unitStateOf(state, one)), ...activity.children.flatMap(visit)]
    found.set(activity.id, words[rolledUp(states)])
    return states
  }
  visit(contents.root)
  return found
}
