import type { LessonStatus } from '~/db/tables'
import type { Activity, PackageContents } from '~/modules/packages/contents'
import { type Cmi, isFinalStatus, type Result, secondsOf } from './applyCommit'
import { scorm2004Result } from './scorm2004Result'
import { countedUnits, type UnitResult, unitResult } from './unitResults'

/** What a package of others comes to as a whole, by its state. */
export type PackageResult = Result & { location: string; seconds: number; unitsSeen: number }

/**
 * The roll-up of a package: it is believed, as each standard says it. Undefined where the truth stands elsewhere: in the
 * statements of cmi5.
 */
export function packageResult(contents: PackageContents, state: Cmi): PackageResult | undefined {
  if (contents.standard === 'scorm2004') return scorm2004Result(contents, state)
  if (contents.standard === 'cmi5') return undefined
  const units = countedUnits(contents).map(({ unit, place }) => ({ unit, place, ...unitResult(state, place) }))
  return {
    ...(units.length === 1 ? ofOne(units[0]!) : ofSeveral(units)),
    location: state['package:place'] ?? '',
    seconds: units.reduce((sum, { place }) => sum + secondsIn(state, place), 0),
    unitsSeen: units.filter(({ status }) => status !== undefined).length,
  }
}

type Counted = UnitResult & { unit: Activity }

function ofOne({ status, score }: UnitResult): Result {
  return { status: status === undefined ? undefined : busyUnlessFinal(status), score }
}

/** Completed when all are, and passed when one of them could be; not passed only when all have ended. */
function ofSeveral(units: Counted[]): Result {
  return { status: statusOf(units), score: mean(units.flatMap(({ score }) => score ?? [])) }
}

function statusOf(units: Counted[]): LessonStatus | undefined {
  if (units.every(({ status }) => status === undefined)) return undefined
  if (!units.every(({ status }) => isFinalStatus(status))) return 'incomplete'
  if (units.some(({ status }) => status === 'failed')) return 'failed'
  return units.some(isPassed) ? 'passed' : 'completed'
}

// Some content says passed of every page that was looked at; without a measure that is no more than completed.
function isPassed({ status, score, unit }: Counted) {
  return status === 'passed' && (score !== undefined || unit.scorm12?.masteryScore !== undefined)
}

function busyUnlessFinal(status: LessonStatus): LessonStatus {
  return isFinalStatus(status) ? status : 'incomplete'
}

function mean(scores: number[]) {
  if (scores.length === 0) return undefined
  return Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 100) / 100
}

/** The time in a unit: of earlier visits, and of the one that is recorded last. */
export function secondsIn(state: Cmi, place: number) {
  return Number(state[`package:seconds.${place}`] ?? 0) + secondsOf(state[`${place}:cmi.core.session_time`])
}
