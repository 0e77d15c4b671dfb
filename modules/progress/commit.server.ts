import type Database from 'better-sqlite3'
import type { LessonStatus } from '~/db/tables'
import { handedInOf } from '~/modules/learner/packState'
import { type AlongCommit, alongVisits } from './alongVisit.server'
import { applyCommit, type Cmi, type Commit, resultAfter } from './applyCommit'
import { applyPackageCommit } from './applyPackageCommit'
import { commitLog } from './commitLog.server'
import { type LateCommit, type LateOutcome, type LateRow, lateCommits } from './lateCommit.server'
import { packageVersions } from './packageVersions.server'
import { settleInto } from './settle.server'

/** A commit with what it claims to belong to; `tokenHash` decides. */
export type ArrivedCommit = Commit & { tokenHash: string; attempt: string; launch: number }

export type AnyCommit = ArrivedCommit | LateCommit | AlongCommit

export type CommitAnswer =
  | { at: number; late?: LateOutcome }
  /** `unknown`: no such launch, it is over, or of another attempt; `superseded`: opened elsewhere since; `gap`: send everything. */
  | { refused: 'unknown' | 'superseded' | 'gap' }

type Row = LateRow & { expiresAt: number; revokedAt: number | null }

/**
 * Makes the one way in which commits reach the database: all that are given, in order, in one transaction. When it returns
 * they are durable; when it throws none of them is. It may not be called while a transaction is open on the connection.
 */
export function commitsInto(sqlite: Database.Database) {
  const find = sqlite.prepare<[string], Row>(`
    select attempt.id as attemptId, launch.number, launch.baseSeconds, launch.expiresAt, launch.revokedAt, versionId, status,
      scoreRaw, handedIn, judgedAt, location, totalSeconds, pagesSeen, pagesTotal, launchNumber, sequence, committedAt,
      finishedAt, logBytes
    from launch join attempt on attempt.id = launch.attemptId where launch.tokenHash = ?`)
  const findCmi = sqlite.prepare<[string], string>('select cmi from attempt where id = ?').pluck()
  const keep = sqlite.prepare(`
    update attempt set status = ?, scoreRaw = ?, location = ?, totalSeconds = ?, pagesSeen = ?, cmi = ?, sequence = ?,
      committedAt = ?, finishedAt = ?, handedIn = ?, judgedAt = ?, logBytes = ? where id = ?`)
  const finish = sqlite.prepare('update attempt set status = ?, scoreRaw = ?, finishedAt = ? where id = ?')
  const contentsOf = packageVersions(sqlite)
  const { settle, weigh } = settleInto(sqlite, contentsOf)
  const log = commitLog(sqlite)
  const late = lateCommits(sqlite)
  const launchOfVisit = alongVisits(sqlite)

  function commitOne(commit: AnyCommit, now: number): CommitAnswer {
    if ('visit' in commit) return commitAlong(commit, now)
    if ('personId' in commit) return commitLate(commit, now)
    const row = find.get(commit.tokenHash)
    if (!row || row.revokedAt !== null || row.expiresAt <= now) return { refused: 'unknown' }
    if (row.attemptId !== commit.attempt || row.number !== commit.launch) return { refused: 'unknown' }
    if (!isOfItsKind(row, commit)) return { refused: 'unknown' }
    if (row.number < row.launchNumber) return { refused: 'superseded' }
    if (commit.sequence <= row.sequence) return { at: row.committedAt ?? now }
    if (commit.base !== undefined && commit.base > row.sequence) return { refused: 'gap' }
    write(row, commit, now)
    return { at: now }
  }

  // Names with a place before them are those of a package of others.
  function isOfItsKind({ versionId }: LateRow, { cmi }: Commit) {
    for (const name in cmi) return name.includes(':') === (contentsOf(versionId) !== undefined)
    return true
  }

  function commitLate(commit: LateCommit, now: number): CommitAnswer {
    const row = late.find(commit)
    const standing = row ? late.standing(commit, row) : 'unknown'
    if (!row || standing === 'unknown' || commit.base !== undefined) return { refused: 'unknown' }
    if (!isOfItsKind(row, commit)) return { refused: 'unknown' }
    if (standing === 'aside') return setAside(row, commit, now)
    if (standing === 'apply') {
      write(row, commit, now)
      late.fenceLater(commit, row)
    }
    return { at: now, late: 'kept' }
  }

  function commitAlong(commit: AlongCommit, now: number): CommitAnswer {
    const launch = launchOfVisit(commit, now)
    return launch === undefined ? { refused: 'unknown' } : commitLate({ ...commit, launch }, now)
  }

  // Newer work stays as it is, but who had reached the end has reached it.
  function setAside(row: LateRow, commit: LateCommit, now: number): CommitAnswer {
    log.setAside(row, commit, commit.cmi, now)
    const { status, scoreRaw, finishedAt } = resultAfter(row, weigh(row, commit.cmi), now)
    if (row.finishedAt === null && (status === 'passed' || status === 'completed'))
      finish.run(status, scoreRaw, finishedAt, row.attemptId)
    return { at: now, late: 'aside' }
  }

  function write(row: LateRow, commit: Commit & { launch: number }, now: number) {
    const before = JSON.parse(findCmi.get(row.attemptId)!)
    const { after, judgedAt } = applied(row, before, commit, now)
    const { status, scoreRaw, location, totalSeconds, pagesSeen, sequence, committedAt, finishedAt } = after
    const result = [
      status satisfies LessonStatus,
      scoreRaw,
      location,
      totalSeconds,
      pagesSeen,
      JSON.stringify(after.cmi),
    ]
    const handedIn = handedInOf(after.cmi['cmi.suspend_data'] ?? '')
    const logBytes = log.append(row, commit, before, after, now)
    keep.run(...result, sequence, committedAt, finishedAt, handedIn, judgedAt, logBytes, row.attemptId)
  }

  function applied(row: LateRow, cmi: Cmi, commit: Commit, now: number) {
    const contents = contentsOf(row.versionId)
    if (contents) {
      const after = applyPackageCommit({ ...row, cmi }, commit, { ...row, contents }, now)
      return { after, judgedAt: now }
    }
    let judgedAt = row.judgedAt
    const after = applyCommit({ ...row, cmi }, commit, row, now, (cmi) => {
      const { isJudged, ...result } = settle(row, cmi, commit.final, now)
      if (isJudged) judgedAt = now
      return result
    })
    return { after, judgedAt }
  }

  return sqlite.transaction((commits: AnyCommit[], now: number) => commits.map((commit) => commitOne(commit, now)))
    .immediate
}
