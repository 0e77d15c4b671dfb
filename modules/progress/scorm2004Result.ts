import type { LessonStatus } from '~/db/tables'
import { type PackageContents, unitsOf } from '~/modules/packages/contents'
import type { Cmi } from './applyCommit'

/** What a package of SCORM 2004 comes to: the roll-up of its root as the player's sequencing left it in the state. */
export function scorm2004Result(contents: PackageContents, state: Cmi) {
  const units = unitsOf(contents)
  const opened = units.filter((_unit, place) => state[`package:opened.${place}`] !== undefined).length
  return {
    status: opened === 0 ? undefined : statusIn(state),
    score: scoreIn(state, units.length),
    location: state['package:place'] ?? '',
    seconds: Number(state['package:seconds'] ?? 0) || 0,
    unitsSeen: opened,
  }
}

function statusIn(state: Cmi): LessonStatus {
  const isCompleted = state['package:completion'] === 'completed'
  const isOver = state['package:over'] !== undefined
  if (state['package:success'] === 'passed') return 'passed'
  if (state['package:success'] === 'failed' && (isCompleted || isOver)) return 'failed'
  return isCompleted ? 'completed' : 'incomplete'
}

// Content of one unit may have no more than points, which say something only out of a hundred.
function scoreIn(state: Cmi, units: number) {
  const scaled = Number(state['package:score'] ?? Number.NaN)
  const points = Number(units === 1 ? (state['0:cmi.score.raw'] ?? Number.NaN) : Number.NaN)
  const score = Number.isNaN(scaled) ? points : scaled * 100
  return score >= 0 && score <= 100 ? Math.round(score * 100) / 100 : undefined
}
