import type { LessonStatus } from '~/db/tables'
import { type Activity, type PackageContents, unitsOf } from '~/modules/packages/contents'
import { type Cmi, isFinalStatus } from './applyCommit'

/** How one unit stands: `status` is undefined until it has been opened. */
export type UnitResult = { status: LessonStatus | undefined; score: number | undefined }

/** Which units count, with the place of each among all: those a learner can see in the table of contents. */
export function countedUnits(contents: PackageContents): { unit: Activity; place: number }[] {
  const all = unitsOf(contents).map((unit, place) => ({ unit, place }))
  const visible = all.filter(({ unit }) => unit.isVisible)
  return contents.standard === 'cmi5' || contents.standard === 'scorm2004' || visible.length === 0 ? all : visible
}

/** How many units one learner meets: of a group that a package chooses from, as many as it chooses. */
export function unitsToMeet(contents: PackageContents): number {
  return contents.standard === 'scorm2004' ? toMeetIn(contents.root) : countedUnits(contents).length
}

function toMeetIn({ launch, children, scorm2004 }: Activity): number {
  const below = children.map(toMeetIn).sort((one, other) => other - one)
  const { selectCount, selectionTiming = 'never' } = scorm2004?.sequencing?.randomizationControls ?? {}
  const met = selectionTiming === 'never' ? below : below.slice(0, selectCount)
  return (launch ? 1 : 0) + met.reduce((sum, units) => sum + units, 0)
}

/**
 * How the unit at this place stands, of a standard that knows no more than a status and a score: what it reached and what it
 * says now. What was reached stays, whatever a later visit says; only passing is more.
 */
export function unitResult(state: Cmi, place: number): UnitResult {
  const reached = reachedIn(state, place)
  if (reached.status) return reached
  const status = state[`${place}:cmi.core.lesson_status`] as LessonStatus | undefined
  const isOpened = status !== undefined || state[`package:opened.${place}`] !== undefined
  return { status: isOpened && status === undefined ? 'not attempted' : status, score: scoreIn(state, place) }
}

/** What this unit had reached when it was opened, and what it says now, together. */
export function reachedAfter(before: UnitResult, said: UnitResult): UnitResult {
  if (!isFinalStatus(said.status)) return before
  if (!before.status || (said.status === 'passed' && before.status !== 'passed')) return said
  return before.status === 'failed' && said.status === 'completed' ? said : before
}

export function reachedIn(state: Cmi, place: number): UnitResult {
  const [status = '', score] = (state[`package:reached.${place}`] ?? '').split(' ')
  return { status: (status || undefined) as LessonStatus | undefined, score: score ? Number(score) : undefined }
}

export function reachedText({ status, score }: UnitResult) {
  return [status, score].filter((part) => part !== undefined).join(' ')
}

/** What the unit at this place says now. */
export function saidIn(state: Cmi, place: number): UnitResult {
  return {
    status: state[`${place}:cmi.core.lesson_status`] as LessonStatus | undefined,
    score: scoreIn(state, place),
  }
}

function scoreIn(state: Cmi, place: number) {
  const score = state[`${place}:cmi.core.score.raw`]
  return score ? Number(score) : undefined
}
