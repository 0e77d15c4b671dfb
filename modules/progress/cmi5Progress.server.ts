import type Database from 'better-sqlite3'
import type { LessonStatus } from '~/db/tables'
import { type PackageContents, unitsOf } from '~/modules/packages/contents'
import { resultAfter } from './applyCommit'
import { verbs } from './cmi5Names'
import { cmi5Result, scoreOf, type UnitFacts, untouched } from './cmi5Result'

export type Cmi5Attempt = {
  attemptId: string
  status: LessonStatus
  scoreRaw: number | null
  finishedAt: number | null
  totalSeconds: number
  pagesSeen: number
  pagesTotal: number
}

type Said = { unit: number; verb: string; result: string | null }
type Session = { unit: number; isInitialized: number; isEnded: number }

/** Brings an attempt to what its statements say; to be called in the transaction that keeps them. */
export function cmi5ProgressInto(sqlite: Database.Database) {
  const said = sqlite.prepare<[string], Said>(`
    select unit, verb, statement -> '$.result' as result from xapiStatement
    where attemptId = ? and kind = 'defined' order by sequence`)
  const sessions = sqlite.prepare<[string], Session>(`
    select unit, max(initializedAt is not null) as isInitialized,
      max(initializedAt is not null and (terminatedAt is not null or abandonedAt is not null)) as isEnded
    from cmi5Session where attemptId = ? group by unit`)
  const seconds = sqlite.prepare<[string], number>('select total(seconds) from cmi5Session where attemptId = ?').pluck()
  // Nothing is left for a later judgement: what the statements say is all there is.
  const keep = sqlite.prepare(`
    update attempt set status = ?, scoreRaw = ?, finishedAt = ?, totalSeconds = ?, pagesSeen = ?, location = ?,
      committedAt = ?, judgedAt = ? where id = ?`)

  function factsOf(attemptId: string, contents: PackageContents): UnitFacts[] {
    const facts = unitsOf(contents).map(() => ({ ...untouched }))
    for (const { unit, ...session } of sessions.all(attemptId))
      Object.assign(facts[unit] ?? {}, { isInitialized: !!session.isInitialized, isEnded: !!session.isEnded })
    for (const { unit, verb, result } of said.all(attemptId)) if (facts[unit]) hear(facts[unit], verb, result)
    return facts
  }

  return {
    factsOf,
    /** Keeps what counts of the attempt now; `place` is the id of the activity that spoke. */
    keep(attempt: Cmi5Attempt, contents: PackageContents, place: string, now: number) {
      const { attemptId } = attempt
      const facts = factsOf(attemptId, contents)
      const { status, scoreRaw, finishedAt } = resultAfter(attempt, cmi5Result(contents, facts), now)
      const totalSeconds = Math.max(attempt.totalSeconds, Math.floor(seconds.get(attemptId)!))
      const opened = facts.filter(({ isInitialized }) => isInitialized).length
      const pagesSeen = Math.max(attempt.pagesSeen, Math.min(attempt.pagesTotal, opened))
      keep.run(status, scoreRaw, finishedAt, totalSeconds, pagesSeen, place, now, now, attemptId)
      return { status, scoreRaw }
    },
  }
}

function hear(facts: UnitFacts, verb: string, result: string | null) {
  if (verb === verbs.completed) facts.isCompleted = true
  if (verb === verbs.passed) facts.isPassed = true
  if (verb === verbs.failed) facts.isFailed = true
  if (verb === verbs.passed || verb === verbs.failed)
    facts.score = scoreOf(result === null ? undefined : JSON.parse(result).score) ?? facts.score
}
