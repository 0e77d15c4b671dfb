import { type Activity, type PackageContents, unitsOf } from '~/modules/packages/contents'
import type { ContentsLine, UnitState } from './course'

type Standing = {
  /** Of the unit at this place among the units. */
  stateOf: (place: number) => UnitState
  isOpen: (place: number) => boolean
  mayOpen: (place: number) => boolean
}

/** The table of contents of a package: every activity that is to be seen, in the order of the manifest, root left out. */
export function contentsLines(contents: PackageContents, { stateOf, isOpen, mayOpen }: Standing): ContentsLine[] {
  const places = new Map(unitsOf(contents).map((unit, place) => [unit, place]))
  const statesIn = (activity: Activity): UnitState[] => {
    const place = places.get(activity)
    return [...(place === undefined ? [] : [stateOf(place)]), ...activity.children.flatMap(statesIn)]
  }

  function lines(activity: Activity, depth: number): ContentsLine[] {
    const place = places.get(activity)
    const below = activity.children.flatMap((child) => lines(child, activity.isVisible ? depth + 1 : depth))
    if (!activity.isVisible) return below
    const { id, title } = activity
    const unit = place !== undefined && { isUnit: true, isOpen: isOpen(place), mayOpen: mayOpen(place) }
    const own = unit || { isUnit: false, isOpen: false, mayOpen: false }
    return [{ id, title, depth, state: rolledUp(statesIn(activity)), ...own }, ...below]
  }

  const { root } = contents
  return root.launch ? lines(root, 0) : root.children.flatMap((child) => lines(child, 0))
}

/** How what holds these together stands. */
export function rolledUp(states: UnitState[]): UnitState {
  if (states.every((state) => state === 'notOpened')) return 'notOpened'
  if (states.some((state) => state === 'notOpened' || state === 'busy')) return 'busy'
  if (states.includes('failed')) return 'failed'
  return states.includes('passed') ? 'passed' : 'completed'
}
