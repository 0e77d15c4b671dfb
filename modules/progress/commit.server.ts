import type Database from 'better-sqlite3'
import type { LessonStatus } from '~/db/tables'
import { handedInOf } from '~/modules/learner/packState'
import { applyCommit, type Commit, type Progress } from './applyCommit'
import { settleInto } from './settle.server'

/** A commit with what it claims to belong to; `tokenHash` decides. */
export type ArrivedCommit = Commit & { tokenHash: string; attempt: string; launch: number }

export type CommitAnswer =
  | { at: number }
  /** `unknown`: no such launch, it is over, or of another attempt; `superseded`: opened elsewhere since; `gap`: send everything. */
  | { refused: 'unknown' | 'superseded' | 'gap' }

type Row = Omit<Progress, 'cmi'> & {
  attemptId: string
  versionId: string
  handedIn: string
  judgedAt: number | null
  number: number
  launchNumber: number
  baseSeconds: number
  pagesTotal: number
  expiresAt: number
  revokedAt: number | null
}

/**
 * Makes the one way in which commits reach the database: all that are given, in order, in one transaction. When it returns
 * they are durable; when it throws none of them is. It may not be called while a transaction is open on the connection.
 */
export function commitsInto(sqlite: Database.Database) {
  const find = sqlite.prepare<[string], Row>(`
    select attempt.id as attemptId, launch.number, launch.baseSeconds, launch.expiresAt, launch.revokedAt, versionId, status,
      scoreRaw, handedIn, judgedAt, location, totalSeconds, pagesSeen, pagesTotal, launchNumber, sequence, committedAt, finishedAt
    from launch join attempt on attempt.id = launch.attemptId where launch.tokenHash = ?`)
  const findCmi = sqlite.prepare<[string], string>('select cmi from attempt where id = ?').pluck()
  const keep = sqlite.prepare(`
    update attempt set status = ?, scoreRaw = ?, location = ?, totalSeconds = ?, pagesSeen = ?, cmi = ?, sequence = ?,
      committedAt = ?, finishedAt = ?, handedIn = ?, judgedAt = ? where id = ?`)
  const settle = settleInto(sqlite)

  function commitOne(commit: ArrivedCommit, now: number): CommitAnswer {
    const row = find.get(commit.tokenHash)
    if (!row || row.revokedAt !== null || row.expiresAt <= now) return { refused: 'unknown' }
    if (row.attemptId !== commit.attempt || row.number !== commit.launch) return { refused: 'unknown' }
    if (row.number < row.launchNumber) return { refused: 'superseded' }
    if (commit.sequence <= row.sequence) return { at: row.committedAt ?? now }
    if (commit.base !== undefined && commit.base > row.sequence) return { refused: 'gap' }
    const cmi = commit.base === undefined ? {} : JSON.parse(findCmi.get(row.attemptId)!)
    let judgedAt = row.judgedAt
    const after = applyCommit({ ...row, cmi }, commit, row, now, (told) => {
      const { isJudged, ...result } = settle(row, told, commit.final, now)
      if (isJudged) judgedAt = now
      return result
    })
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
    keep.run(...result, sequence, committedAt, finishedAt, handedIn, judgedAt, row.attemptId)
    return { at: now }
  }

  return sqlite.transaction((commits: ArrivedCommit[], now: number) => commits.map((commit) => commitOne(commit, now)))
    .immediate
}
