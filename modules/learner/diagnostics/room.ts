import type { Lms } from '../lms'
import { packState } from '../packState'
import type { Play } from '../play'
import { scorm12Room } from '../roomNeeded'

/** SCORM 2004 RTE 4.2.23, 3rd and 4th Edition. */
const scorm2004Room = 64_000

/** How many characters the standard lets a package keep; undefined where there is no such end. */
export function limitOf(kind: Lms['kind']) {
  return kind === 'scorm12' ? scorm12Room : kind === 'scorm2004' ? scorm2004Room : undefined
}

export function stateLength({ state }: Play) {
  return packState(state).length
}
