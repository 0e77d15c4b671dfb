import { setImmediate } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { type Cmi, type Progress, resultAfter } from './applyCommit'
import { type Settling, settleInto } from './settle.server'

const together = 100
const hour = 3_600_000

type Row = Settling & Pick<Progress, 'status' | 'scoreRaw' | 'finishedAt'> & { cmi: string; committedAt: number }

/**
 * Reads the answers of attempts that nobody read yet: they were kept before the server judged answers, their visit broke
 * off without a last commit, or they could not be read at the time. A result that stands is never taken back. `today`
 * looks only at what was opened in the last day and is quiet for an hour.
 */
export async function judgeLeft(sqlite: Database.Database, which: 'all' | 'today' = 'all', now = Date.now()) {
  const judge = judgeInto(sqlite)
  const left = which === 'all' ? leftOfAll(sqlite) : leftOfToday(sqlite, now)
  for (let from = 0; from < left.length && sqlite.open; from += together) {
    // Learners do not wait for it. A statement inside a transaction of Kysely would be rolled back with it.
    do await setImmediate()
    while (sqlite.open && sqlite.inTransaction)
    if (sqlite.open) judge(left.slice(from, from + together))
  }
}

const isLeft = 'committedAt is not null and (judgedAt is null or judgedAt < committedAt)'

function leftOfAll(sqlite: Database.Database) {
  return sqlite.prepare<[], string>(`select id from attempt where ${isLeft}`).pluck().all()
}

function leftOfToday(sqlite: Database.Database, now: number) {
  const opened = 'select attemptId from launch where createdAt > ?'
  return sqlite
    .prepare<[number, number], string>(
      `select id from attempt where id in (${opened}) and committedAt < ? and ${isLeft}`,
    )
    .pluck()
    .all(now - 24 * hour, now - hour)
}

function judgeInto(sqlite: Database.Database) {
  const { settle } = settleInto(sqlite)
  const find = sqlite.prepare<[string], Row>(`
    select id as attemptId, versionId, launchNumber as number, status, scoreRaw, finishedAt, handedIn, cmi, committedAt
    from attempt where id = ?`)
  const keep = sqlite.prepare('update attempt set status = ?, scoreRaw = ?, finishedAt = ?, judgedAt = ? where id = ?')

  function judgeOne(attemptId: string) {
    const row = find.get(attemptId)!
    const { isJudged, ...told } = settle(row, JSON.parse(row.cmi) as Cmi, true, row.committedAt)
    const { status, scoreRaw, finishedAt } = resultAfter(row, told, row.committedAt)
    if (isJudged) keep.run(status, scoreRaw, finishedAt, row.committedAt, attemptId)
  }

  return sqlite.transaction((attemptIds: string[]) => attemptIds.forEach(judgeOne)).immediate
}
