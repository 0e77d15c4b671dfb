import type { Lms } from '../lms'
import { packState } from '../packState'
import type { Play } from '../play'
import { scorm12Room } from '../roomNeeded'

/** SCORM 2004 RTE 4.2.23, 3rd and 4th Edition. */
const scorm2004Room = 64_000

/** How many characters a package may keep; undefined where there is no such end. Our own player gives more than SCORM 1.2 asks. */
export function limitOf({ kind, hasOwnBar }: Lms) {
  if (kind === 'scorm12') return hasOwnBar ? scorm2004Room : scorm12Room
  return kind === 'scorm2004' ? scorm2004Room : undefined
}

export function stateLength({ state }: Play) {
  return packState(state).length
}
